package org.smartlibrary.loan.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Details;
import org.smartlibrary.loan.patron.Enrolment;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;
import tools.jackson.databind.json.JsonMapper;

/** The desks of the running service, with readers and copies of one's own. */
public record Desks(
    LoanService service, EventPublisher events, Stock stock, Enrolments enrolments) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String REVISED = "org.smartlibrary.catalog.record-revised.v1";

  public Isil newLibrary() {
    return service.newLibrary();
  }

  public Isil newLibrary(Isil parent) {
    return service.newLibrary("COUNTY", parent);
  }

  /** A reader of whom no other test knows. */
  public Reader newReader(Isil home) {
    return newReader(home, null);
  }

  public Reader newReader(Isil home, @Nullable String login) {
    var unique = UUID.randomUUID().toString().substring(0, 18);
    var reader =
        new Reader(
            new ReaderId("r-" + unique),
            new CardNumber(unique),
            login,
            "王小明",
            home,
            ReaderGroup.ADULT,
            LocalDate.parse("2090-12-31"),
            null,
            false,
            List.of(),
            1);
    if (enrolments.save(null, new Enrolment(reader, Details.NONE, null, List.of()))
        != Enrolments.Saved.DONE) {
      throw new AssertionError("the reader is not enrolled");
    }
    return reader;
  }

  /** Copies of one title of this library; returns when they can be lent. */
  public void newCopies(Isil owner, String... barcodes) {
    var number = "n" + UUID.randomUUID().toString().substring(0, 8);
    var items =
        Arrays.stream(barcodes)
            .map(
                barcode ->
                    Map.of(
                        "barcode", barcode, "status", "AVAILABLE", "copies", 1, "price", "29.80元"))
            .toList();
    var titles = List.of(Map.of("type", "PROPER", "value", "红楼梦"));
    var record = Map.of("form", "BOOK", "titles", titles, "contributors", List.of());
    var data =
        Map.of(
            "isil",
            owner,
            "controlNumber",
            number,
            "sequence",
            1,
            "record",
            record,
            "items",
            items);
    var _ =
        events.send(
            new OutgoingEvent(
                "catalog.record", owner + "|" + number, REVISED, Instant.now(), data));
    var last = new ItemKey(owner, new Barcode(barcodes[barcodes.length - 1]));
    await().atMost(Duration.ofSeconds(30)).until(() -> stock.find(last).isPresent());
  }

  public HttpResponse<String> lend(String token, Reader reader, String barcode, Isil at) {
    return post(
        "/api/loans",
        token,
        Map.of("reader", reader.card().value(), "barcode", barcode, "at", at.value()));
  }

  public HttpResponse<String> giveBack(String token, String barcode, Isil at) {
    return post("/api/returns", token, Map.of("barcode", barcode, "at", at.value()));
  }

  public HttpResponse<String> post(String path, String token, Object body, String... headers) {
    var json = BodyPublishers.ofString(JSON.writeValueAsString(body), UTF_8);
    return service.send(service.request(path, token, headers).POST(json));
  }

  public HttpResponse<String> get(String path, String token) {
    return service.get(path, token);
  }
}
