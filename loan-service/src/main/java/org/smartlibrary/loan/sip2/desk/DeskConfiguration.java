package org.smartlibrary.loan.sip2.desk;

import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.Payments;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.hold.HoldDesk;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.Outlooks;
import org.smartlibrary.loan.hold.Placing;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.Pins;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Standing;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.sip2.Remarks;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.Unsettled;
import org.smartlibrary.loan.stock.Stock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "selfCheckConfiguration", proxyBeanMethods = false)
@ConditionalOnProperty(name = "loan.sip2.enabled", matchIfMissing = true)
class DeskConfiguration {

  @Bean
  Shelf selfCheckShelf(
      CirculationDesk desk, Stock stock, Holds holds, Remarks remarks, Clock clock) {
    return new Shelf(desk, stock, holds, remarks, clock);
  }

  @Bean
  LoanDesk selfCheckLoans(CirculationDesk desk, Shelf shelf, Clock clock) {
    return new LoanDesk(desk, shelf, clock);
  }

  @Bean
  CashBox selfCheckCashBox(Till till, Payments payments, Fees fees, Clock clock) {
    return new CashBox(till, payments, fees, clock);
  }

  @Bean
  HoldLine selfCheckHolds(
      Placing placing,
      HoldDesk desk,
      Holds holds,
      Outlooks outlooks,
      Shelf shelf,
      Libraries libraries,
      Calendars calendars) {
    var line = new HoldLine.Line(placing, desk, holds, outlooks);
    return new HoldLine(line, shelf, libraries, calendars);
  }

  @Bean
  AccountView selfCheckAccounts(
      Policies policies,
      Calendars calendars,
      LoanDesk loans,
      Holds holds,
      CashBox box,
      Till till,
      Clock clock) {
    return new AccountView(
        new AccountView.Regulations(policies, calendars),
        new AccountView.Contents(loans, holds, box, till),
        clock);
  }

  @Bean
  SelfCheck selfCheck(
      Readers readers,
      Standing standing,
      Pins pins,
      Shelf shelf,
      LoanDesk loans,
      HoldLine line,
      AccountView accounts,
      CashBox box,
      Unsettled unsettled,
      Clock clock) {
    return new DeskSelfCheck(
        new Cards(readers, standing, pins, clock),
        shelf,
        loans,
        line,
        new DeskSelfCheck.Books(accounts, box, unsettled));
  }

  @Bean
  Ties unsettledTies(Enrolments enrolments, Unsettled unsettled) {
    return new UnsettledTies(enrolments, unsettled);
  }
}
