package org.smartlibrary.catalog.intake.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.catalog.intake.BoundedSpool;
import org.smartlibrary.catalog.intake.Completion;
import org.smartlibrary.catalog.intake.Deliveries;
import org.smartlibrary.catalog.intake.Expiry;
import org.smartlibrary.catalog.intake.Findings;
import org.smartlibrary.catalog.intake.GuardSettings;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.IntakeLimits;
import org.smartlibrary.catalog.intake.IntakeMeters;
import org.smartlibrary.catalog.intake.Processing;
import org.smartlibrary.catalog.intake.Quarantine;
import org.smartlibrary.catalog.intake.Reading;
import org.smartlibrary.catalog.intake.RecordLocks;
import org.smartlibrary.catalog.intake.Rejections;
import org.smartlibrary.catalog.intake.SingleRecords;
import org.smartlibrary.catalog.intake.Spool;
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
@EnableConfigurationProperties({IntakeLimits.class, GuardSettings.class})
class IntakeConfiguration {

  /** A sync's documents, and who may write them. */
  record Ledger(Syncs syncs, Turns turns) {}

  @Bean
  Ledger ledger(Syncs syncs, Turns turns) {
    return new Ledger(syncs, turns);
  }

  @Bean
  IntakeMeters intakeMeters(MeterRegistry registry) {
    return new MicrometerIntakeMeters(registry);
  }

  @Bean
  BoundedSpool boundedSpool(Spool mongoSpool, IntakeLimits limits, Clock clock) {
    return new BoundedSpool(mongoSpool, limits.maxSpooled().toBytes(), clock);
  }

  @Bean
  Reading.Journal journal(
      Syncs syncs,
      Rejections rejections,
      Findings findings,
      IntakeMeters meters,
      IntakeLimits limits,
      GuardSettings guards) {
    return new Reading.Journal(syncs, rejections, findings, meters, limits, guards);
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
  Processing processing(
      Ledger ledger,
      BoundedSpool spool,
      Reading reading,
      IntakeMeters meters,
      IntakeLimits limits,
      Clock clock) {
    return new Processing(ledger.syncs(), ledger.turns(), spool, reading, meters, limits, clock);
  }

  @Bean
  Intake intake(
      Ledger ledger,
      BoundedSpool spool,
      Reading reading,
      Processing processing,
      IntakeLimits limits,
      Clock clock) {
    return new Intake(ledger.syncs(), ledger.turns(), spool, reading, processing, limits, clock);
  }

  @Bean
  Quarantine quarantine(
      Ledger ledger, BoundedSpool spool, Processing processing, IntakeLimits limits, Clock clock) {
    return new Quarantine(ledger.syncs(), ledger.turns(), spool, processing, limits, clock);
  }

  @Bean
  Expiry expiry(
      Syncs syncs, BoundedSpool spool, IntakeLimits limits, IntakeMeters meters, Clock clock) {
    return new Expiry(syncs, spool, limits, meters, clock);
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
      Ledger ledger,
      RecordLocks locks,
      IntakeLimits limits,
      Clock clock) {
    return new SingleRecords(
        catalogue, events, ledger.turns(), ledger.syncs(), locks, limits, clock);
  }

  @Bean
  Completion completion(
      Ledger ledger,
      AppliedPositions applied,
      BoundedSpool spool,
      Processing processing,
      IntakeLimits limits,
      Clock clock) {
    return new Completion(
        ledger.syncs(), ledger.turns(), applied, spool, processing, limits, clock);
  }

  @Bean
  UnionProgress unionProgress() {
    return new UnionProgress();
  }
}
