package org.smartlibrary.catalog.intake.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.catalog.intake.Completion;
import org.smartlibrary.catalog.intake.Deliveries;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.IntakeLimits;
import org.smartlibrary.catalog.intake.IntakeMeters;
import org.smartlibrary.catalog.intake.Reading;
import org.smartlibrary.catalog.intake.RecordLocks;
import org.smartlibrary.catalog.intake.Rejections;
import org.smartlibrary.catalog.intake.SingleRecords;
import org.smartlibrary.catalog.intake.Syncs;
import org.smartlibrary.catalog.intake.Turns;
import org.smartlibrary.catalog.intake.UnionProgress;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.RecordEvents;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(IntakeLimits.class)
class IntakeConfiguration {

  @Bean
  IntakeMeters intakeMeters(MeterRegistry registry) {
    return new MicrometerIntakeMeters(registry);
  }

  @Bean
  Reading.Journal journal(
      Syncs syncs, Rejections rejections, IntakeMeters meters, IntakeLimits limits) {
    return new Reading.Journal(syncs, rejections, meters, limits);
  }

  @Bean
  Reading reading(
      RecordReader reader,
      Catalogue catalogue,
      RecordEvents events,
      AppliedPositions applied,
      Reading.Journal journal,
      Clock clock) {
    return new Reading(reader, catalogue, events, applied, journal, clock);
  }

  @Bean
  Intake intake(Syncs syncs, Turns turns, Reading reading, IntakeLimits limits, Clock clock) {
    return new Intake(syncs, turns, reading, limits, clock);
  }

  @Bean
  Deliveries deliveries(
      Catalogue catalogue,
      RecordEvents events,
      AppliedPositions applied,
      Turns turns,
      Reading.Journal journal,
      Clock clock) {
    return new Deliveries(catalogue, events, applied, turns, journal, clock);
  }

  @Bean
  SingleRecords singleRecords(
      Catalogue catalogue,
      RecordEvents events,
      Turns turns,
      RecordLocks locks,
      IntakeLimits limits,
      Clock clock) {
    return new SingleRecords(catalogue, events, turns, locks, limits, clock);
  }

  @Bean
  Completion completion(Syncs syncs, Turns turns, AppliedPositions applied, Clock clock) {
    return new Completion(syncs, turns, applied, clock);
  }

  @Bean
  UnionProgress unionProgress() {
    return new UnionProgress();
  }
}
