package org.smartlibrary.loan.calendar;

/** What is counted of calendars. */
@FunctionalInterface
public interface CalendarMeters {

  /** An open day was looked for at a library that has none within two years. */
  void neverOpens();
}
