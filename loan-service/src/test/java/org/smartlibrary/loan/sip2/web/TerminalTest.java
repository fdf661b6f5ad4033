package org.smartlibrary.loan.sip2.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.service.LoanService;
import org.smartlibrary.loan.service.WithLoanService;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Machines as a library's staff set them up. */
@WithLoanService
class TerminalTest {

  private final LoanService service;
  private final Isil library;
  private final String path;

  TerminalTest(@Autowired LoanService service) {
    this.service = service;
    this.library = service.newLibrary();
    this.path = "/api/desk/terminals/" + library + ".hall";
  }

  @Test
  void theSecretIsShownOnceAndAnotherMayBeHad() {
    var made = put(form("一楼"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
    var secret = LoanService.json(made).path("secret").asString();
    assertThat(secret).hasSize(24);

    var changed = put(form("二楼"));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("二楼").doesNotContain("secret");
    assertThat(service.get(path, token()).body()).doesNotContain("secret", secret);

    var renewed = LoanService.json(service.post(path + "/secret", token(), ""));
    assertThat(renewed.path("secret").asString()).hasSize(24).isNotEqualTo(secret);
    assertThat(service.get("/api/desk/terminals?library=" + library, token()).body())
        .contains("二楼")
        .doesNotContain("secret");
    assertThat(service.delete(path, token()).statusCode()).isEqualTo(204);
    assertThat(service.get(path, token()).statusCode()).isEqualTo(404);
  }

  @Test
  void onlyTheLibrarysStaffAndOperatorsSetMachinesUp() {
    assertThat(service.put(path, TestTokens.reader(), form("x")).statusCode()).isEqualTo(403);
    assertThat(service.put(path, librarian("CN-110000"), form("x")).statusCode()).isEqualTo(403);
    assertThat(service.put(path, TestTokens.operator(), form("x")).statusCode()).isEqualTo(201);
    assertThat(service.get(path, TestTokens.reader()).statusCode()).isEqualTo(403);
    assertThat(service.post(path + "/secret", librarian("CN-110000"), "").statusCode())
        .isEqualTo(403);
    assertThat(service.delete(path, librarian("CN-110000")).statusCode()).isEqualTo(403);
  }

  @Test
  void aLoginIsOneLibrarysOnly() {
    put(form("一楼"));
    var other = service.newLibrary();
    var theirs = form("x").replace(library.value(), other.value());
    var taken = service.put(path, librarian(other.value()), theirs);
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.body()).contains("/problems/terminal-taken");
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(put("{}").body()).contains("/problems/terminal-form", "\"/library\"");
    assertThat(put(form("x".repeat(101))).body()).contains("\"/place\"");
    var odd = service.put("/api/desk/terminals/a%20b", token(), form("x"));
    assertThat(odd.statusCode()).isEqualTo(422);
    var encoded = "{\"library\": \"%s\", \"encoding\": \"EBCDIC\"}".formatted(library);
    assertThat(put(encoded).statusCode()).isEqualTo(400);
    assertThat(service.get(path, token()).body()).contains("/problems/unknown-terminal");
  }

  private HttpResponse<String> put(String form) {
    return service.put(path, token(), form);
  }

  private String form(String place) {
    return "{\"library\": \"%s\", \"place\": \"%s\"}".formatted(library, place);
  }

  private String token() {
    return librarian(library.value());
  }
}
