package org.smartlibrary.loan.hold.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.WaitingLine;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.hold.HoldClock;
import org.smartlibrary.loan.hold.HoldDesk;
import org.smartlibrary.loan.hold.HoldMeters;
import org.smartlibrary.loan.hold.HoldParts;
import org.smartlibrary.loan.hold.HoldTerms;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.MovedTitles;
import org.smartlibrary.loan.hold.Outlooks;
import org.smartlibrary.loan.hold.Pickups;
import org.smartlibrary.loan.hold.Placing;
import org.smartlibrary.loan.hold.ReaderHolds;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Stock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HoldTerms.class)
class HoldConfiguration {

  /** The desk asks the line and the line the desk: one of them has to be met later. */
  @Bean
  HoldParts.Around aroundHolds(
      Readers readers,
      Stock stock,
      Libraries libraries,
      Calendars calendars,
      Policies policies,
      Ledger ledger,
      @Lazy KeptCopies copies,
      @Lazy HoldPlaces places) {
    return new HoldParts.Around(
        readers, stock, libraries, calendars, policies, ledger, copies, places);
  }

  @Bean
  HoldParts holdParts(Holds holds, HoldParts.Around around, HoldTerms network, Clock clock) {
    return new HoldParts(holds, around, network, clock);
  }

  @Bean
  WaitingLine waitingLine(HoldParts parts) {
    return parts.line();
  }

  @Bean
  Placing holdPlacing(HoldParts parts) {
    return parts.placing();
  }

  @Bean
  HoldDesk holdDesk(HoldParts parts) {
    return parts.desk();
  }

  @Bean
  HoldClock holdClock(HoldParts parts) {
    return parts.clockwork();
  }

  @Bean
  MovedTitles movedTitles(HoldParts parts) {
    return parts.movedTitles();
  }

  @Bean
  Outlooks holdOutlooks(HoldParts parts) {
    return parts.outlooks();
  }

  @Bean
  Pickups pickups(Libraries libraries) {
    return new Pickups(libraries);
  }

  @Bean
  Ties holdTies(Holds holds) {
    return new ReaderHolds(holds);
  }

  @Bean
  HoldMeters holdMeters(MeterRegistry registry) {
    return new MicrometerHoldMeters(registry);
  }

  @Bean
  HoldGauges holdGauges(Holds holds, Clock clock, MeterRegistry registry) {
    return new HoldGauges(holds, clock, registry);
  }
}
