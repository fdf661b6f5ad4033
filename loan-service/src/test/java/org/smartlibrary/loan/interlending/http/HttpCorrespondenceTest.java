package org.smartlibrary.loan.interlending.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.interlending.Agency;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Bench;
import org.smartlibrary.loan.interlending.Correspondence.Outcome;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.iso18626.Conversation;

class HttpCorrespondenceTest {

  private static final AgencyId OUT = new AgencyId("ISIL", "US-OUT");

  private final Bench bench = new Bench();
  private final Conversation conversation =
      new Conversation(
          bench.means, bench.interlending, bench.stock(), bench.libraries, bench.clock);
  private final HttpCorrespondence open = correspondence(List.of("127.0.0.1/32"));
  private final AtomicReference<String> heard = new AtomicReference<>("");
  private final AtomicReference<@Nullable String> secret = new AtomicReference<>();
  private final HttpServer server;
  private int status = 200;
  private byte[] answer = new byte[0];

  HttpCorrespondenceTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  private HttpCorrespondence correspondence(List<String> networks) {
    return new HttpCorrespondence(conversation, Bench.settings("ISIL:BROKER", networks));
  }

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          heard.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          secret.set(exchange.getRequestHeaders().getFirst(HttpCorrespondence.SECRET));
          exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
          exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.stop(0);
    open.close();
  }

  private Agency agency(String address) {
    return new Agency(OUT, "Out", URI.create(address), null, "our-secret", true, 1);
  }

  private Outcome send(HttpCorrespondence by, String address) {
    bench.agencies.put(agency(address));
    InterlibraryRequest wish =
        Bench.opened(bench.interlending.open(Bench.HERE, Bench.need(), true, null));
    return by.send(agency(address), wish, wish.notices().getFirst());
  }

  private String here() {
    return "http://127.0.0.1:%d/iso18626".formatted(server.getAddress().getPort());
  }

  @Test
  void aMessageGoesOutWithOurSecretAndIsConfirmed() {
    answer =
        """
        <ISO18626Message xmlns="http://illtransactions.org/2013/iso18626" version="1.2">
          <requestConfirmation><confirmationHeader>
            <timestamp>2026-11-02T02:00:00Z</timestamp>
            <timestampReceived>2026-11-02T02:00:00Z</timestampReceived>
            <messageStatus>OK</messageStatus>
          </confirmationHeader></requestConfirmation>
        </ISO18626Message>
        """
            .getBytes(UTF_8);
    assertThat(send(open, here())).isEqualTo(new Outcome.Confirmed());
    assertThat(secret.get()).isEqualTo("our-secret");
    assertThat(heard.get()).contains("<request>").contains("红楼梦").doesNotContain(">r1<");
  }

  @Test
  void whatMayPassIsTriedAgainAndWhatDoesNotIsNot() {
    for (int passing : List.of(500, 503, 429, 408)) {
      status = passing;
      assertThat(send(open, here())).isEqualTo(new Outcome.Failed("HTTP " + passing));
    }
    for (int lasting : List.of(400, 401, 404, 415, 302)) {
      status = lasting;
      assertThat(send(open, here())).isEqualTo(new Outcome.Rejected("HTTP " + lasting));
    }
    status = 200;
    answer = "<html/>".getBytes(UTF_8);
    assertThat(send(open, here())).isInstanceOf(Outcome.Failed.class);
    answer = new byte[300 << 10];
    assertThat(send(open, here())).isEqualTo(new Outcome.Failed("the answer is too long"));
    server.stop(0);
    assertThat(send(open, here())).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void nobodySendsUsIntoOurOwnNetwork() throws IOException {
    try (HttpCorrespondence closed = correspondence(List.of())) {
      for (String address :
          List.of(
              here(),
              "http://localhost/x",
              "http://169.254.169.254/latest",
              "http://[::1]/x",
              "file:///etc/passwd",
              "http://user:pass@8.8.8.8/")) {
        assertThat(send(closed, address)).as(address).isInstanceOf(Outcome.Rejected.class);
      }
    }
    assertThat(heard.get()).isEmpty();
  }
}
