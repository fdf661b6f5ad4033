package org.smartlibrary.loan.delivery;

/**
 * Where somebody lives, and how a courier reaches them. It is nobody else's business, not even a
 * log's, and it is erased some time after the delivery.
 */
public record Address(String name, String phone, String street, String city, String postcode) {

  public static final int LONGEST = 200;

  /** Says nothing. */
  @Override
  public String toString() {
    return "an address";
  }
}
