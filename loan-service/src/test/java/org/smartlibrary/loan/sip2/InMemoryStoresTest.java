package org.smartlibrary.loan.sip2;

import org.junit.jupiter.api.Nested;

class InMemoryStoresTest {

  @Nested
  class OfTerminals extends TerminalsContract {

    private final Terminals terminals = new TerminalsInMemory();

    @Override
    protected Terminals terminals() {
      return terminals;
    }
  }

  @Nested
  class OfTransactions extends RepeatsContract {

    private final Repeats repeats = new RepeatsInMemory();

    @Override
    protected Repeats repeats() {
      return repeats;
    }
  }
}
