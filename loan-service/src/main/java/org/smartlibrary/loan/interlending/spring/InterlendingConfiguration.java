package org.smartlibrary.loan.interlending.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.interlending.Agencies;
import org.smartlibrary.loan.interlending.CopyStates;
import org.smartlibrary.loan.interlending.Correspondence;
import org.smartlibrary.loan.interlending.Deadlines;
import org.smartlibrary.loan.interlending.Dispatch;
import org.smartlibrary.loan.interlending.Holders;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlendingMeters;
import org.smartlibrary.loan.interlending.InterlendingSettings;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.ReaderRequests;
import org.smartlibrary.loan.interlending.iso18626.Conversation;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Ties;
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
  Interlending.Means interlendingMeans(
      InterlibraryRequests requests,
      Agencies agencies,
      Stock stock,
      CopyStates states,
      Libraries libraries,
      Calendars calendars,
      InterlendingSettings settings,
      InterlendingMeters meters) {
    Holders holders = new Holders(stock, states, libraries, requests);
    Deadlines deadlines = new Deadlines(calendars, settings);
    return new Interlending.Means(requests, agencies, holders, deadlines, settings, meters);
  }

  @Bean
  Interlending interlending(Interlending.Means means, Clock clock) {
    return new Interlending(means, clock);
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
