package org.smartlibrary.loan.calendar;

class InMemoryCalendarsTest extends CalendarStoresContract {

  private final CalendarStores stores =
      new CalendarStores(new InMemoryOpenings(), new InMemoryHolidayYears());

  @Override
  protected CalendarStores stores() {
    return stores;
  }
}
