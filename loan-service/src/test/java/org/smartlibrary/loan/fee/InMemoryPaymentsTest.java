package org.smartlibrary.loan.fee;

class InMemoryPaymentsTest extends PaymentsContract {

  private final Fees fees = new InMemoryFees();
  private final Plans plans = new InMemoryPlans();

  @Override
  protected Fees fees() {
    return fees;
  }

  @Override
  protected Plans plans() {
    return plans;
  }
}
