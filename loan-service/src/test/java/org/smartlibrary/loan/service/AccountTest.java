package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.policy.PastLoan;
import org.smartlibrary.loan.policy.PastLoans;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader's account, what a draft is tried on, and what a desk did offline. */
@WithLoanService
class AccountTest {

  private final Desks desks;
  private final PastLoans past;

  AccountTest(@Autowired Desks desks, @Autowired PastLoans past) {
    this.desks = desks;
    this.past = past;
  }

  @Test
  void anAccountSaysWhatAReaderHasAndOwesAndHad() {
    var library = desks.newLibrary();
    var reader = desks.newReader(library);
    desks.newCopies(library, "A-1", "A-2", "A-3");
    var desk = librarian(library.value());
    desks.lend(desk, reader, "A-1", library);
    desks.lend(desk, reader, "A-3", library);
    desks.giveBack(desk, "A-3", library);
    var lost = json(desks.lend(desk, reader, "A-2", library)).path("id").asString();
    assertThat(desks.post("/api/loans/" + lost + "/lost", desk, Map.of()).statusCode())
        .isEqualTo(200);
    var account = json(desks.get("/api/readers/" + reader.id() + "/account", desk));

    assertThat(account.path("loanCount").asInt()).isEqualTo(1);
    assertThat(account.path("loans").get(0).path("barcode").asString()).isEqualTo("A-1");
    assertThat(account.path("owed").asString()).isEqualTo("29.80");
    assertThat(account.path("fees").get(0).path("cause").asString()).isEqualTo("LOST");
    var history = json(desks.get("/api/readers/" + reader.id() + "/account/history", desk));
    assertThat(history.path("total").asInt()).isEqualTo(2);
    var stranger = librarian(desks.newLibrary().value());
    assertThat(desks.get("/api/readers/" + reader.id() + "/account", stranger).statusCode())
        .isEqualTo(404);
  }

  @Test
  void draftsAreTriedOnTheLoansOfTheLibraryAndOfThoseBelowTheNewestFirst() {
    var upper = desks.newLibrary();
    var lower = desks.newLibrary(upper);
    var reader = desks.newReader(lower);
    desks.newCopies(lower, "P-1", "P-2");
    var desk = librarian(lower.value());
    desks.lend(desk, reader, "P-1", lower);
    desks.lend(desk, reader, "P-2", lower);
    desks.giveBack(desk, "P-1", lower);
    List<PastLoan> loans = new ArrayList<>();
    var since = Instant.now().minus(Duration.ofDays(90));

    assertThat(past.since(upper, since, 10, loans::add)).isTrue();
    assertThat(loans).extracting(PastLoan::others).containsExactly(1, 0);
    assertThat(past.since(lower, since, 1, _ -> {})).isFalse();
    assertThat(past.since(lower, Instant.now().plusSeconds(60), 10, _ -> {})).isTrue();
  }

  @Test
  void whatWasDoneOfflineIsTakenOverInOrderAndOnce() {
    var library = desks.newLibrary();
    var reader = desks.newReader(library);
    desks.newCopies(library, "O-1");
    var desk = librarian(library.value());
    var when = Instant.now().minus(Duration.ofHours(2)).toString();
    var lend = action("1", "LEND", "O-1", when, reader.card().value());
    var batch =
        Map.of(
            "at",
            library.value(),
            "actions",
            List.of(lend, action("2", "LEND", "O-1", when, "no-such-card")));
    var answers = json(desks.post("/api/desk/offline", desk, batch));

    assertThat(answers.get(0).path("done").asBoolean()).isTrue();
    assertThat(answers.get(1).path("refusal").path("rule").asString()).isEqualTo("UNKNOWN_READER");
    assertThat(json(desks.post("/api/desk/offline", desk, batch))).isEqualTo(answers);
    assertThat(json(desks.get("/api/desk/offline", desk)).path("total").asInt()).isEqualTo(1);
    var stranger = librarian(desks.newLibrary().value());
    assertThat(desks.post("/api/desk/offline", stranger, batch).statusCode()).isEqualTo(403);
    assertThat(desks.get("/api/desk/offline?at=" + library, stranger).statusCode()).isEqualTo(403);
    var nameless = Map.of("at", library.value(), "actions", List.of(Map.of("kind", "LEND")));
    var faulty = desks.post("/api/desk/offline", desk, nameless);
    assertThat(json(faulty).path("errors").get(0).path("pointer").asString())
        .isEqualTo("/actions/0/id");
  }

  private static Map<String, String> action(
      String id, String kind, String barcode, String when, String reader) {
    return Map.of("id", id, "kind", kind, "barcode", barcode, "recordedAt", when, "reader", reader);
  }
}
