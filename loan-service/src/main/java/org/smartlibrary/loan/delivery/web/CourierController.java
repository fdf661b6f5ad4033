package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.CourierDesk;
import org.smartlibrary.loan.delivery.CourierEvent;
import org.smartlibrary.loan.delivery.CourierSignature;
import org.smartlibrary.loan.delivery.DeliverySettings;
import org.smartlibrary.loan.delivery.ParcelId;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where couriers tell of parcels. Nothing of a body is read before its signature is right. */
@RestController
@Tag(name = "Couriers", description = "What couriers tell of parcels")
class CourierController {

  private static final int LONGEST = 16 << 10;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final CourierDesk desk;
  private final DeliverySettings settings;
  private final Clock clock;

  CourierController(CourierDesk desk, DeliverySettings settings, Clock clock) {
    this.desk = desk;
    this.settings = settings;
    this.clock = clock;
  }

  /** An event as it is sent. */
  record Told(
      @Nullable String id,
      @Nullable String parcel,
      CourierEvent.@Nullable Kind kind,
      @Nullable Instant at) {

    Optional<CourierEvent> event() {
      return id == null || id.isEmpty() || id.length() > 64 || kind == null || at == null
          ? Optional.empty()
          : ParcelId.of(String.valueOf(parcel)).map(known -> new CourierEvent(id, known, kind, at));
    }
  }

  @PostMapping(path = "/api/couriers/{name}/events", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Something happened to a parcel",
      description =
          "Signed (see /problems/courier-signature). It may come twice, late and in any order; «heard» says what came of it.")
  ResponseEntity<?> event(
      @PathVariable String name,
      @RequestHeader(name = "X-Courier-Timestamp", required = false) @Nullable String timestamp,
      @RequestHeader(name = "X-Courier-Signature", required = false) @Nullable String signature,
      HttpServletRequest request)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      return Problems.of(HttpStatus.CONTENT_TOO_LARGE)
          .because("An event has at most %,d bytes.".formatted(LONGEST))
          .response();
    }
    if (!isSigned(name, timestamp, signature, body)) {
      return DeliveryProblems.UNSIGNED
          .because("The message is not signed by this courier now.")
          .response();
    }
    return read(body)
        .<ResponseEntity<?>>map(event -> heard(name, event))
        .orElseGet(() -> wrong().response());
  }

  private boolean isSigned(
      String name, @Nullable String timestamp, @Nullable String signature, byte[] body) {
    Optional<Instant> sent = time(timestamp);
    String secret = settings.couriers().getOrDefault(name, "");
    return signature != null
        && !secret.isEmpty()
        && sent.isPresent()
        && CourierDesk.isTimely(sent.get(), clock.instant(), settings)
        && CourierSignature.matches(signature, secret, sent.get(), body);
  }

  private static Optional<Instant> time(@Nullable String seconds) {
    try {
      return seconds == null
          ? Optional.empty()
          : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<CourierEvent> read(byte[] body) {
    try {
      return JSON.readValue(body, Told.class).event();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private ResponseEntity<?> heard(String name, CourierEvent event) {
    CourierDesk.Heard heard = desk.hear(name, event);
    return heard == CourierDesk.Heard.NOT_THEIRS
        ? DeliveryProblems.UNKNOWN_PARCEL
            .because("There is no parcel %s with this courier.".formatted(event.parcel()))
            .response()
        : ResponseEntity.ok(Map.of("heard", heard));
  }

  private static Problem wrong() {
    return Problems.BAD_REQUEST
        .because("An event has id, parcel, kind and at.")
        .error("/id", "has 1 to 64 characters")
        .error("/parcel", "is a parcel's name")
        .error(
            "/kind",
            "is COLLECTED, OUT_FOR_DELIVERY, DELIVERED, NOT_DELIVERED, RETURN_COLLECTED or MISSING")
        .error("/at", "is an instant");
  }
}
