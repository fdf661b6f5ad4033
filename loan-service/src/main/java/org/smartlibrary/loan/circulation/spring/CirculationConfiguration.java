package org.smartlibrary.loan.circulation.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.Accounts;
import org.smartlibrary.loan.circulation.BetweenLibraries;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.CirculationMeters;
import org.smartlibrary.loan.circulation.ClosedLoans;
import org.smartlibrary.loan.circulation.Copies;
import org.smartlibrary.loan.circulation.DeskParts;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.LentCopies;
import org.smartlibrary.loan.circulation.OfflineAnswers;
import org.smartlibrary.loan.circulation.OfflineDesk;
import org.smartlibrary.loan.circulation.RetentionSettings;
import org.smartlibrary.loan.circulation.Sweeper;
import org.smartlibrary.loan.circulation.WaitingLine;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Stock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(RetentionSettings.class)
class CirculationConfiguration {

  @Bean
  CirculationMeters circulationMeters(MeterRegistry registry) {
    return new MicrometerCirculationMeters(registry);
  }

  @Bean
  DeskParts.Kept keptAtTheDesk(Copies copies, Accounts accounts, ClosedLoans closed) {
    return new DeskParts.Kept(copies, accounts, closed);
  }

  @Bean
  DeskParts.Rules rulesOfTheDesk(Policies policies, Calendars calendars) {
    return new DeskParts.Rules(policies, calendars);
  }

  @Bean
  DeskParts.People peopleOfTheDesk(Readers readers, Libraries libraries) {
    return new DeskParts.People(readers, libraries);
  }

  @Bean
  DeskParts deskParts(
      DeskParts.Kept kept,
      DeskParts.Rules rules,
      DeskParts.People people,
      Stock stock,
      Till till,
      WaitingLine line,
      @Lazy BetweenLibraries between,
      CirculationMeters meters,
      RetentionSettings retention,
      Clock clock) {
    return DeskParts.of(
        kept,
        stock,
        rules,
        people,
        new DeskParts.Money(till, till),
        line,
        between,
        meters,
        retention,
        clock);
  }

  @Bean
  CirculationDesk circulationDesk(DeskParts parts) {
    return parts.desk();
  }

  @Bean
  OfflineDesk offlineDesk(
      CirculationDesk desk,
      Readers readers,
      OfflineAnswers answers,
      RetentionSettings settings,
      Clock clock) {
    return new OfflineDesk(desk, readers, answers, settings, clock);
  }

  @Bean
  KeptCopies keptCopies(DeskParts parts) {
    return parts.keptCopies();
  }

  @Bean
  LentCopies lentCopies(DeskParts parts) {
    return parts.lentCopies();
  }

  @Bean
  Ties loanTies(DeskParts parts) {
    return parts.ties();
  }

  @Bean
  Sweeper sweeper(DeskParts parts) {
    return parts.sweeper();
  }
}
