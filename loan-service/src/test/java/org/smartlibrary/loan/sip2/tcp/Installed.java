package org.smartlibrary.loan.sip2.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.service.Desks;
import org.smartlibrary.loan.service.LoanService;
import org.smartlibrary.local.client.SelfCheckMachine;
import org.smartlibrary.starter.security.Isil;

/** A library of the running service with a machine, a reader and a copy of its own. */
record Installed(
    Desks desks, int port, Isil library, String login, String secret, Reader reader, String book) {

  static final String DATE = "20261123    101500";
  static final String BLANKS = " ".repeat(18);

  static Installed in(Desks desks, int port, String more) {
    var library = desks.newLibrary();
    var login = library + ".hall";
    var book = "SC-" + library.value().substring(3);
    desks.newCopies(library, book);
    var made =
        desks
            .service()
            .put(
                "/api/desk/terminals/" + login,
                librarian(library.value()),
                "{\"library\": \"%s\", \"place\": \"一楼大厅\"%s}".formatted(library, more));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var secret = LoanService.json(made).path("secret").asString();
    return new Installed(desks, port, library, login, secret, desks.newReader(library), book);
  }

  SelfCheckMachine machine() throws IOException {
    return machine(StandardCharsets.UTF_8);
  }

  SelfCheckMachine machine(Charset charset) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var machine = SelfCheckMachine.connect(address, charset, Duration.ofSeconds(30));
    assertThat(machine.signIn(login, secret)).isTrue();
    return machine;
  }

  String card() {
    return reader.card().value();
  }

  String lend() {
    return lend("N", card());
  }

  String lend(String noBlock, String card) {
    return "11Y" + noBlock + DATE + BLANKS + "AOx|AA" + card + "|AB" + book + "|ACx|";
  }

  String takeBack() {
    return "09N" + DATE + DATE + "APbin|AOx|AB" + book + "|ACx|";
  }

  String look() {
    return "17" + DATE + "AB" + book + "|";
  }

  String loans() {
    return "63001" + DATE + "  Y       AA" + card() + "|";
  }
}
