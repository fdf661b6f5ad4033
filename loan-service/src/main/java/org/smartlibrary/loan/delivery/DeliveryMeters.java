package org.smartlibrary.loan.delivery;

/** What is counted. */
public interface DeliveryMeters {

  /** A parcel came to this state. */
  void moved(ParcelState state);

  /** A courier's message was {@code heard}, {@code known}, {@code late} or {@code refused}. */
  void told(String outcome);
}
