package org.smartlibrary.loan.delivery;

/** What is done with a parcel. */
public enum Move {
  PICK,
  SHIP,
  DELIVER,
  SEND_BACK,
  TAKE_BACK,
  LOSE,
  CANCEL
}
