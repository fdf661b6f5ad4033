package org.smartlibrary.loan.delivery;

/** Somebody who brings parcels. */
public interface Courier {

  /** By which name it tells of them. */
  String name();

  /**
   * Orders the transport of a parcel and answers its tracking number; for the same parcel the same.
   *
   * @throws CourierAway when it cannot be asked at the moment
   */
  String book(Parcel parcel, Destination destination);

  /**
   * Orders that a parcel is fetched from there, and answers the number of that; for the same parcel
   * the same.
   *
   * @throws CourierAway when it cannot be asked at the moment
   */
  String fetch(Parcel parcel, Destination from);

  /** The courier does not answer. */
  final class CourierAway extends RuntimeException {

    public CourierAway(String why) {
      super(why);
    }
  }
}
