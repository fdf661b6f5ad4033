package org.smartlibrary.federation.member;

import java.util.Optional;

/** A point on the earth in degrees, WGS 84. */
public record Location(double lon, double lat) {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  /** The length of one degree of latitude, in kilometres. */
  static final double KM_PER_DEGREE = Math.PI * EARTH_RADIUS_KM / 180;

  public Location {
    if (!isOnEarth(lon, lat)) {
      throw new IllegalArgumentException("Not on earth: " + lon + "," + lat);
    }
  }

  public static Optional<Location> of(double lon, double lat) {
    return isOnEarth(lon, lat) ? Optional.of(new Location(lon, lat)) : Optional.empty();
  }

  /** The great-circle distance in kilometres. */
  public double distanceTo(Location other) {
    double halfLat = Math.toRadians(other.lat - lat) / 2;
    double halfLon = Math.toRadians(other.lon - lon) / 2;
    double chord =
        square(Math.sin(halfLat))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(halfLon));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  private static double square(double x) {
    return x * x;
  }

  /** False for NaN too. */
  private static boolean isOnEarth(double lon, double lat) {
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  }
}
