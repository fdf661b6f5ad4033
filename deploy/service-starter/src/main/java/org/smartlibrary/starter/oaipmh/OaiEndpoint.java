package org.smartlibrary.starter.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The protocol over HTTP, for a controller that knows which repository is meant (section 3.1). */
public final class OaiEndpoint {

  private static final int BUFFER = 1 << 16;
  private static final String A_MOMENT = "1";

  private final Clock clock;
  private final Counter items;

  /** Counts as {@code oai.items} what is listed. */
  public OaiEndpoint(Clock clock, MeterRegistry meters) {
    this.clock = clock;
    this.items = meters.counter("oai.items");
  }

  /** Answers a GET, or a POST of a form; refusals of the protocol are answers like others. */
  public void answer(
      OaiRepository repository, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OaiProvider provider = new OaiProvider(repository, OaiPages.USUAL, clock);
    Map<String, String[]> parameters = request.getParameterMap();
    if (!provider.isInSight(parameters)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
      return;
    }
    response.setContentType("text/xml");
    response.setCharacterEncoding(UTF_8);
    var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8), BUFFER);
    try {
      items.increment(provider.answer(parameters, request.getRequestURL().toString(), out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
