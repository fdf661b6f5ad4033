package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.starter.security.Isil;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the database is asked between a desk's request and the answer, everything included. */
@WithLoanService
class DeskRoundTripsTest {

  /** Of no other test's copy: which of several copies comes in is found out by asking for each. */
  private static final String BARCODE = "ROUND-TRIP-1";

  private final Desks desks;
  private final Questions questions;

  DeskRoundTripsTest(@Autowired Desks desks, @Autowired Questions questions) {
    this.desks = desks;
    this.questions = questions;
  }

  @Test
  void aCheckOutIsSevenRoundTripsAlsoAReadersFirstAndAReturnTen() {
    var library = desks.newLibrary();
    var reader = desks.newReader(library);
    desks.newCopies(library, BARCODE);
    lend(library, reader);
    giveBack(library);

    assertThat(lend(library, desks.newReader(library)))
        .containsExactly(
            "find reader_keys",
            "find readers",
            "find fees",
            "find records",
            "find circulation",
            "findAndModify accounts",
            "update circulation");
    assertThat(giveBack(library))
        .containsExactly(
            "find records",
            "find circulation",
            "update circulation",
            "update accounts",
            "insert loans",
            "find holds",
            "find holds",
            "find titles",
            "find holds",
            "update circulation");
  }

  private List<String> lend(Isil library, Reader reader) {
    return asked(
        library, "/api/loans", Map.of("reader", reader.card().value(), "barcode", BARCODE), 201);
  }

  private List<String> giveBack(Isil library) {
    return asked(library, "/api/returns", Map.of("barcode", BARCODE), 200);
  }

  private List<String> asked(Isil library, String path, Map<String, String> form, int status) {
    var call = "counted-" + UUID.randomUUID();
    var body = new HashMap<>(form);
    body.put("at", library.value());
    var answer = desks.post(path, librarian(library.value()), body, "X-Correlation-Id", call);
    assertThat(answer.statusCode()).isEqualTo(status);
    return questions.of(call);
  }
}
