package org.smartlibrary.loan.calendar;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class InMemoryHolidayYears implements HolidayYears {

  private final Map<Integer, HolidayYear> years = new ConcurrentHashMap<>();

  @Override
  public List<HolidayYear> all() {
    return List.copyOf(years.values());
  }

  @Override
  public synchronized boolean put(HolidayYear year) {
    long known = years.containsKey(year.year()) ? years.get(year.year()).version() : 0;
    boolean next = year.version() == known + 1;
    if (next) {
      years.put(year.year(), year);
    }
    return next;
  }
}
