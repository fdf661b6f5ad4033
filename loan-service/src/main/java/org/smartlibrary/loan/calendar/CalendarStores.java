package org.smartlibrary.loan.calendar;

/** Where calendars are kept. */
public record CalendarStores(Openings openings, HolidayYears years) {}
