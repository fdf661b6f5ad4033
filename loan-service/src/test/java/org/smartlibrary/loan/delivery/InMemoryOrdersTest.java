package org.smartlibrary.loan.delivery;

class InMemoryOrdersTest extends OrdersContract {

  private final InMemoryOrders orders = new InMemoryOrders();

  @Override
  protected Orders orders() {
    return orders;
  }
}
