package org.smartlibrary.loan.member;

/** A point on the earth, in degrees (WGS 84). */
public record Place(double lon, double lat) {

  private static final double EARTH_RADIUS_KM = 6371;

  /** Along the great circle, in kilometres. */
  public double kilometresTo(Place other) {
    double latitudes = Math.toRadians(other.lat - lat);
    double longitudes = Math.toRadians(other.lon - lon);
    double chord =
        square(Math.sin(latitudes / 2))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(longitudes / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  private static double square(double value) {
    return value * value;
  }
}
