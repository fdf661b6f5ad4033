package org.smartlibrary.loan.digital;

class InMemoryDigitalLendingTest extends DigitalLendingContract {

  private final Stores stores = Stores.onPaper();

  @Override
  protected Stores stores() {
    return stores;
  }
}
