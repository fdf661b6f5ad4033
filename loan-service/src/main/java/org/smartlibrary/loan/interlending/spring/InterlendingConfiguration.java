package org.smartlibrary.loan.interlending.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.BetweenLibraries;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.LentCopies;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.interlending.Agencies;
import org.smartlibrary.loan.interlending.CopyStates;
import org.smartlibrary.loan.interlending.Correspondence;
import org.smartlibrary.loan.interlending.Deadlines;
import org.smartlibrary.loan.interlending.Dispatch;
import org.smartlibrary.loan.interlending.Handover;
import org.smartlibrary.loan.interlending.Holders;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlendingMeters;
import org.smartlibrary.loan.interlending.InterlendingSettings;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.ReaderPlaces;
import org.smartlibrary.loan.interlending.ReaderRequests;
import org.smartlibrary.loan.interlending.ReaderWishes;
import org.smartlibrary.loan.interlending.Surroundings;
import org.smartlibrary.loan.interlending.VisitTrail;
import org.smartlibrary.loan.interlending.iso18626.Conversation;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Stock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(InterlendingSettings.class)
class InterlendingConfiguration {

  @Bean
  InterlendingMeters interlendingMeters(MeterRegistry registry) {
    return new MicrometerInterlendingMeters(registry);
  }

  @Bean
  CopyStates interlendingCopyStates(KeptCopies desk) {
    return copies -> desk.free(copies).keySet();
  }

  @Bean
  Ties interlendingTies(Interlending.Means means, Interlending interlending) {
    return new ReaderRequests(means.requests(), interlending);
  }

  @Bean
  ReaderPlaces interlendingPlaces(HoldPlaces places) {
    return new ReaderPlaces(places);
  }

  @Bean
  Surroundings interlendingSurroundings(
      Stock stock,
      KeptCopies copies,
      Libraries libraries,
      Policies policies,
      Calendars calendars,
      Ledger ledger) {
    return new Surroundings(stock, copies, libraries, policies, calendars, ledger);
  }

  @Bean
  ReaderWishes readerWishes(
      Interlending.Means means,
      Interlending interlending,
      Surroundings surroundings,
      Readers readers,
      Clock clock) {
    return new ReaderWishes(means, interlending, surroundings, readers, clock);
  }

  @Bean
  Interlending.Means interlendingMeans(
      InterlibraryRequests requests,
      Agencies agencies,
      Stock stock,
      CopyStates states,
      Libraries libraries,
      Calendars calendars,
      ReaderPlaces places,
      InterlendingSettings settings,
      InterlendingMeters meters) {
    Holders holders = new Holders(stock, states, libraries, requests);
    Deadlines deadlines = new Deadlines(calendars, settings);
    return new Interlending.Means(requests, agencies, holders, deadlines, places, settings, meters);
  }

  @Bean
  Interlending interlending(Interlending.Means means, Clock clock) {
    return new Interlending(means, clock);
  }

  /** The desk tells it, and is met by it later. */
  @Bean
  BetweenLibraries betweenLibraries(
      Interlending interlending, Interlending.Means means, Clock clock) {
    return new VisitTrail(interlending, means, clock);
  }

  @Bean
  Handover handover(
      Interlending interlending,
      Interlending.Means means,
      CirculationDesk desk,
      LentCopies lent,
      Readers readers,
      Clock clock) {
    return new Handover(interlending, means, new Handover.Desk(desk, lent, readers), clock);
  }

  @Bean
  Conversation isoConversation(
      Interlending.Means means,
      Interlending interlending,
      Stock stock,
      Libraries libraries,
      Clock clock) {
    return new Conversation(means, interlending, stock, libraries, clock);
  }

  @Bean
  Dispatch interlendingDispatch(
      Interlending.Means means,
      Correspondence correspondence,
      Interlending interlending,
      Clock clock) {
    return new Dispatch(means, correspondence, interlending, clock);
  }
}
