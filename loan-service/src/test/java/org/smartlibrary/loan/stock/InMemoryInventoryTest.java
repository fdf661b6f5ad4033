package org.smartlibrary.loan.stock;

class InMemoryInventoryTest extends InventoryContract {

  @Override
  protected Inventory empty() {
    return new InMemoryInventory();
  }
}
