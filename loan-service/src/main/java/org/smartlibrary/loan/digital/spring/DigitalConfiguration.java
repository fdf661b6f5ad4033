package org.smartlibrary.loan.digital.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.digital.Allotting;
import org.smartlibrary.loan.digital.Borrowers;
import org.smartlibrary.loan.digital.DigitalTerms;
import org.smartlibrary.loan.digital.LeaseAccounts;
import org.smartlibrary.loan.digital.LeaseClock;
import org.smartlibrary.loan.digital.LeaseDesk;
import org.smartlibrary.loan.digital.LeaseQueue;
import org.smartlibrary.loan.digital.Licences;
import org.smartlibrary.loan.digital.Lots;
import org.smartlibrary.loan.digital.ReaderLeases;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.policy.Policies;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigitalTerms.class)
class DigitalConfiguration {

  @Bean
  Borrowers digitalBorrowers(
      Readers readers, Libraries libraries, Policies policies, Calendars calendars, Ledger ledger) {
    return new Borrowers(readers, libraries, policies, calendars, ledger);
  }

  @Bean
  LeaseDesk leaseDesk(
      Lots lots, LeaseAccounts accounts, LeaseQueue queue, Borrowers borrowers, Clock clock) {
    return new LeaseDesk(lots, accounts, queue, borrowers, clock);
  }

  @Bean
  Allotting digitalAllotting(Licences licences, Lots lots, Clock clock) {
    return new Allotting(licences, lots, clock);
  }

  @Bean
  LeaseClock leaseClock(
      Licences licences,
      Lots lots,
      LeaseQueue queue,
      Allotting allotting,
      DigitalTerms terms,
      Clock clock) {
    return new LeaseClock(licences, lots, queue, allotting, terms.offerKept(), clock);
  }

  @Bean
  Ties digitalTies(LeaseDesk desk, LeaseAccounts accounts, LeaseQueue queue) {
    return new ReaderLeases(desk, accounts, queue);
  }

  @Bean
  DigitalFigures digitalFigures(Lots lots, LeaseQueue queue, Clock clock, MeterRegistry registry) {
    return new DigitalFigures(lots, queue, clock, registry);
  }
}
