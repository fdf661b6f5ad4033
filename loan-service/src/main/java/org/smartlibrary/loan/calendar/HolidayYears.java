package org.smartlibrary.loan.calendar;

import java.util.List;

/** The years that an operator has written. */
public interface HolidayYears {

  List<HolidayYear> all();

  /** Puts it in the place of the version before it; false when somebody was faster. */
  boolean put(HolidayYear year);
}
