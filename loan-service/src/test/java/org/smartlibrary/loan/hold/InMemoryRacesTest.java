package org.smartlibrary.loan.hold;

class InMemoryRacesTest extends RacesContract {

  private final InMemoryHolds holds = new InMemoryHolds();

  @Override
  protected Holds holds() {
    return holds;
  }
}
