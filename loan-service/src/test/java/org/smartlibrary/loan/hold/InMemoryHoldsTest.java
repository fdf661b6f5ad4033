package org.smartlibrary.loan.hold;

class InMemoryHoldsTest extends HoldsContract {

  private final InMemoryHolds holds = new InMemoryHolds();

  @Override
  protected Holds holds() {
    return holds;
  }
}
