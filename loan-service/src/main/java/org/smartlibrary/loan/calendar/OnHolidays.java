package org.smartlibrary.loan.calendar;

/** What public holidays mean for a library. */
public enum OnHolidays {
  CLOSED,
  /** The hours of the weekday hold, as on any other. */
  OPEN
}
