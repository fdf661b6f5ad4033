package org.smartlibrary.loan.calendar.web;

import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CalendarProblems {

  static final ProblemType WRONG_CALENDAR =
      new ProblemType(
          "calendar-form",
          HttpStatus.BAD_REQUEST,
          "The calendar is not written as it should be",
          "«errors» names each part that is wrong. Hours are written 09:00-17:30, days 2026-10-01, weekdays MONDAY to SUNDAY; a day without hours is closed, and what is left out is as in the library above.");

  static final ProblemType WRONG_SPAN =
      new ProblemType(
          "calendar-span",
          HttpStatus.BAD_REQUEST,
          "That many days are not shown at once",
          "Ask for at most 366 days, the first one not after the last: ?from=2026-10-01&to=2026-10-31.");

  static final ProblemType UNKNOWN_YEAR =
      new ProblemType(
          "calendar-unknown-year",
          HttpStatus.NOT_FOUND,
          "The public holidays of that year are not known",
          "The State Council arranges them in the autumn before. An operator writes them with PUT /api/calendars/holidays/{year}.");

  @Bean
  ProblemTypes calendarProblemTypes() {
    return ProblemTypes.of(WRONG_CALENDAR, WRONG_SPAN, UNKNOWN_YEAR);
  }

  static Problem wrong() {
    return WRONG_CALENDAR.because("The calendar is not written as it should be.");
  }
}
