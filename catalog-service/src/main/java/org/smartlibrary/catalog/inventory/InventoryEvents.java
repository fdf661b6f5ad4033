package org.smartlibrary.catalog.inventory;

/** Tells the network of inventories. */
public interface InventoryEvents {

  /** Returns when it is safe. */
  void tell(Inventory inventory);
}
