package org.smartlibrary.loan.member;

/** Where a library stands in the hierarchy, from the top down. */
public enum Level {
  NATIONAL,
  PROVINCIAL,
  PREFECTURE,
  COUNTY,
  BRANCH,
  SERVICE_POINT
}
