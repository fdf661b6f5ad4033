package org.smartlibrary.loan.fee;

class InMemoryFeesTest extends FeesContract {

  private final Fees fees = new InMemoryFees();

  @Override
  protected Fees fees() {
    return fees;
  }
}
