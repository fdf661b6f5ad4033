package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the union shows of a library, as digests by ranges of control numbers. */
public class UnionDigests {

  /** So many ranges are asked for at once. */
  public static final int AT_ONCE = 32;

  private final Gateway gateway;
  private final Tokens tokens;
  private final String isil;
  private long questions;
  private long received;

  public UnionDigests(Gateway gateway, Tokens tokens, String isil) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.isil = isil;
  }

  /**
   * What was asked for, in that order.
   *
   * @param asOf every change of the union up to this time is in it
   */
  public record Answer(Instant asOf, List<Content> ranges) {}

  /** A range with its parts, or with its records where they are few. */
  public record Content(
      String range,
      long count,
      String digest,
      @Nullable List<Part> parts,
      @Nullable List<Shown> records) {}

  /** A part of a range; the parts follow each other without a gap. */
  public record Part(String range, long count, String digest) {}

  /** A record; a digest of zeros was never told. */
  public record Shown(String controlNumber, String digest) {}

  /** Asks for these ranges. */
  public Answer ask(Collection<String> ranges) throws IOException, InterruptedException, Refused {
    String query =
        ranges.stream()
            .map(range -> "range=" + URLEncoder.encode(range, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        gateway
            .request("/api/union/reconcile/" + isil + "?" + query)
            .header("Authorization", tokens.bearer(isil))
            .build();
    String body = gateway.send(request).body();
    questions++;
    received += body.getBytes(StandardCharsets.UTF_8).length;
    return gateway.read(body, Answer.class);
  }

  /** How often was asked. */
  public long questions() {
    return questions;
  }

  /** How many bytes the answers had. */
  public long received() {
    return received;
  }
}
