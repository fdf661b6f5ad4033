package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Calendars as librarians, readers and operators meet them. */
@WithLoanService
class CalendarTest {

  private static final String NO_MONDAYS =
      """
      {"week": {"TUESDAY": ["09:00-12:00", "14:00-17:30"], "WEDNESDAY": ["09:00-17:30"],
                "THURSDAY": ["09:00-17:30"], "FRIDAY": ["09:00-17:30"],
                "SATURDAY": ["09:00-20:00"], "SUNDAY": ["09:00-20:00"]},
       "specialDays": [{"from": "2026-12-31", "why": "盘点"},
                       {"from": "2026-12-28", "until": "2026-12-28", "hours": ["18:00-21:00"]}]}
      """;

  private final LoanService service;
  private final Calendars calendars;
  private final Isil county;
  private final Isil branch;

  CalendarTest(@Autowired LoanService service, @Autowired Calendars calendars) {
    this.service = service;
    this.calendars = calendars;
    this.county = service.newLibrary();
    this.branch = service.newLibrary("BRANCH", county);
  }

  @Test
  void aBranchIsOpenAsItsCountySays() {
    put(county, NO_MONDAYS, librarian(county));

    var days =
        LoanService.json(
            service.get(path(branch) + "/days?from=2026-12-28&to=2027-01-01", TestTokens.reader()));

    assertThat(days.size()).isEqualTo(5);
    assertThat(days.path(0).path("hours").path(0).asString()).isEqualTo("18:00-21:00");
    assertThat(days.path(1).path("because").asString()).isEqualTo("WEEKDAY");
    assertThat(days.path(1).path("hours").size()).isEqualTo(2);
    assertThat(days.path(3).path("open").asBoolean()).isFalse();
    assertThat(days.path(3).path("named").asString()).isEqualTo("盘点");
    assertThat(days.path(3).path("saidBy").asString()).isEqualTo(county.value());
    assertThat(calendars.openOnOrAfter(branch, java.time.LocalDate.parse("2026-12-31")))
        .isEqualTo("2027-01-01");
  }

  @Test
  void aLibrarySeesWhatItSaidAndWhatHolds() {
    put(county, NO_MONDAYS, librarian(county));
    var view = LoanService.json(service.get(path(branch), librarian(county)));

    assertThat(view.path("version").asInt()).isZero();
    assertThat(view.has("week")).isFalse();
    assertThat(view.at("/effective/week/saidBy").asString()).isEqualTo(county.value());
    assertThat(view.at("/effective/publicHolidays/value").asString()).isEqualTo("CLOSED");
    assertThat(view.path("opensNext").isString()).isTrue();
  }

  @Test
  void nobodyOverwritesWhatSomebodyElseWrote() {
    var first = put(county, NO_MONDAYS, librarian(county));
    assertThat(first.statusCode()).as("%s", first.body()).isEqualTo(200);
    assertThat(first.headers().firstValue("ETag")).contains("\"1\"");

    assertThat(put(county, "{}", librarian(county)).statusCode()).isEqualTo(428);
    assertThat(put(county, "{}", librarian(county), "If-Match", "\"7\"").statusCode())
        .isEqualTo(412);
    var second = put(county, "{}", librarian(county), "If-Match", "\"1\"");
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.headers().firstValue("ETag")).contains("\"2\"");
  }

  @Test
  void whatIsWrongIsNamedAllAtOnce() {
    var refused =
        put(
            county,
            """
            {"week": {"SOMEDAY": [], "MONDAY": ["9-5"], "TUESDAY": ["09:00-12:00", "11:00-13:00"]},
             "publicHolidays": "MAYBE", "workdaysAs": "NODAY",
             "specialDays": [{"from": "soon"}, null, {"from": "2026-10-02", "until": "2026-10-01"},
                             {"from": "2026-10-05"}, {"from": "2026-10-01", "until": "2026-10-07"}]}
            """,
            librarian(county));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "/problems/calendar-form",
            "/week/SOMEDAY",
            "/week/MONDAY/0",
            "/week/TUESDAY",
            "/publicHolidays",
            "/workdaysAs",
            "/specialDays/0/from",
            "\"/specialDays/1\"",
            "/specialDays/2/until",
            "\"/specialDays/4\"");
    assertThat(service.get(path(county), librarian(county)).headers().firstValue("ETag"))
        .contains("\"0\"");
  }

  @Test
  void aLibraryThatNeverOpensIsTold() {
    put(county, "{\"week\": {}}", librarian(county));

    var view = LoanService.json(service.get(path(county), librarian(county)));
    assertThat(view.has("opensNext")).isFalse();
  }

  @Test
  void calendarsAreWrittenByTheirLibraryAndThoseAboveIt() {
    var other = service.newLibrary();

    assertThat(put(branch, "{}", librarian(county)).statusCode()).isEqualTo(200);
    assertThat(put(county, "{}", librarian(branch)).statusCode()).isEqualTo(403);
    assertThat(put(county, "{}", librarian(other)).statusCode()).isEqualTo(403);
    assertThat(put(county, "{}", TestTokens.reader()).statusCode()).isEqualTo(403);
    assertThat(service.get(path(county), TestTokens.reader()).statusCode()).isEqualTo(403);
    assertThat(put(county, "{}", TestTokens.expired()).statusCode()).isEqualTo(401);
    assertThat(withoutToken(path(county) + "/days").statusCode()).isEqualTo(401);
    assertThat(put(county, "{}", TestTokens.operator()).statusCode()).isEqualTo(200);
  }

  @Test
  void whoAsksForNothingThatIsThereIsTold() {
    var nobody = path(new Isil("CN-NOBODY"));

    assertThat(service.get(nobody, TestTokens.operator()).statusCode()).isEqualTo(404);
    assertThat(service.get(nobody + "/days", TestTokens.reader()).statusCode()).isEqualTo(404);
    var span = service.get(path(county) + "/days?from=2026-01-01&to=2027-01-02", librarian(county));
    assertThat(span.statusCode()).isEqualTo(400);
    assertThat(span.body()).contains("/problems/calendar-span");
    assertThat(service.get(path(county) + "/days?from=2026-13-01", librarian(county)).statusCode())
        .isEqualTo(400);
    assertThat(service.get(path(county) + "/days", librarian(county)).body()).contains("WEEK");
  }

  @Test
  void anOperatorWritesTheHolidaysOfYearsToCome() {
    var year = "/api/calendars/holidays/2091";
    var notice =
        """
        {"source": "a notice", "holidays": [{"from": "2091-01-01", "name": "元旦"},
         {"from": "2091-02-18", "until": "2091-02-25", "name": "春节"}], "workdays": ["2091-02-17"]}
        """;

    assertThat(service.get(year, TestTokens.reader()).statusCode()).isEqualTo(404);
    assertThat(service.put(year, librarian(county), notice).statusCode()).isEqualTo(403);
    assertThat(service.put(year, TestTokens.operator(), notice).statusCode()).isEqualTo(200);
    assertThat(service.put(year, TestTokens.operator(), notice).statusCode()).isEqualTo(428);
    assertThat(service.get(year, TestTokens.reader()).headers().firstValue("ETag"))
        .contains("\"1\"");
    var days =
        LoanService.json(
            service.get(path(county) + "/days?from=2091-02-18&to=2091-02-18", TestTokens.reader()));
    assertThat(days.path(0).path("named").asString()).isEqualTo("春节");
    assertThat(service.get("/api/calendars/holidays", TestTokens.reader()).body())
        .contains("国办发明电〔2025〕7号");
  }

  @Test
  void aYearThatIsNotWrittenAsItShouldBeIsNotTaken() {
    var refused =
        service.put(
            "/api/calendars/holidays/2092",
            TestTokens.operator(),
            """
            {"holidays": [{"from": "2092-01-02", "until": "2092-01-01", "name": "元旦"},
              {"from": "2093-05-01", "name": "劳动节"}, {"from": "2092-10-01"}],
             "workdays": ["2092-01-02", "never"]}
            """);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "/source", "/holidays/0/until", "/holidays/1/from", "/holidays/2/name", "/workdays/1");
  }

  private HttpResponse<String> put(Isil isil, String json, String token, String... headers) {
    return service.put(path(isil), token, json, headers);
  }

  private HttpResponse<String> withoutToken(String path) {
    return service.send(HttpRequest.newBuilder(service.uri(path)));
  }

  private static String path(Isil isil) {
    return "/api/calendars/" + isil.value();
  }

  private static String librarian(Isil isil) {
    return TestTokens.librarian(isil.value());
  }
}
