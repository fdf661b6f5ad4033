package org.smartlibrary.federation.member;

/** The tier a library serves, highest first. */
public enum Level {
  NATIONAL,
  PROVINCIAL,
  PREFECTURE,
  COUNTY,
  BRANCH,
  SERVICE_POINT;

  public boolean isAbove(Level other) {
    return compareTo(other) < 0;
  }
}
