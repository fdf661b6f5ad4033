package org.smartlibrary.loan.delivery;

/** What stands against an order. */
public enum OrderRule {
  EMPTY_BASKET("Put at least one copy or title into the basket."),
  TOO_MANY_ITEMS("Divide the basket into several orders."),
  SAME_COPY_TWICE("Take each copy or title into the basket once."),
  NOT_AVAILABLE("Place a hold instead, or choose another copy."),
  TOO_HEAVY("Collect this copy at the library."),
  TOO_MANY_PARCELS("Choose copies of fewer libraries, or divide the basket."),
  UNKNOWN_PLACE("Choose a library of the network that is open."),
  NO_ADDRESS("The order has no address any more: bring the parcel to a locker or a branch."),
  RETURN_BEGUN("The parcel's way back was begun in another way; it goes that way."),
  NOT_NOW("Read the order again; its parcels say where they are.");

  private final String help;

  OrderRule(String help) {
    this.help = help;
  }

  public String help() {
    return help;
  }
}
