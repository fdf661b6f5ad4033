package org.smartlibrary.federation.cluster;

/** The way of an order to the writer. */
@FunctionalInterface
public interface RulesOrders {

  /** Returns when the order cannot be lost any more. */
  void send(RulesOrder order);
}
