package org.smartlibrary.loan.interlending.iso18626;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the text of an element may be. */
enum TextType {
  STRING("(?s).*"),
  DATE_TIME("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?"),
  INTEGER("[+-]?\\d{1,18}"),
  DECIMAL("[+-]?(\\d{1,15}(\\.\\d{0,9})?|\\.\\d{1,9})"),
  BOOLEAN("true|false|1|0"),
  YES_NO("Y|N"),
  ACTION("StatusRequest|Received|Cancel|Renew|ShippedReturn|ShippedForward|Notification"),
  REASON(
      "RequestResponse|StatusRequestResponse|RenewResponse|CancelResponse|StatusChange|Notification"),
  STATUS(
      "RequestReceived|ExpectToSupply|WillSupply|Loaned|Overdue|Recalled|RetryPossible|Unfilled"
          + "|CopyCompleted|LoanCompleted|CompletedWithoutReturn|Cancelled"),
  REQUEST_TYPE("New|Retry|Reminder"),
  REQUEST_SUB_TYPE(
      "BookingRequest|MultipleItemRequest|PatronRequest|TransferRequest|SupplyingLibrarysChoice"),
  SERVICE_TYPE("Copy|Loan|CopyOrLoan"),
  MESSAGE_STATUS("OK|ERROR"),
  ERROR_TYPE(
      "UnsupportedActionType|UnsupportedReasonForMessageType|UnrecognisedDataElement"
          + "|UnrecognisedDataValue|BadlyFormedMessage");

  private final Pattern shape;

  TextType(String shape) {
    this.shape = Pattern.compile(shape);
  }

  /** As the rules write it: {@code dateTime}. */
  static TextType named(String name) {
    return Arrays.stream(values())
        .filter(type -> type.name().replace("_", "").equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such type: " + name));
  }

  boolean accepts(String text) {
    return this == DATE_TIME ? instant(text).isPresent() : shape.matcher(text.strip()).matches();
  }

  Fault.Type fault() {
    return switch (this) {
      case ACTION -> Fault.Type.UNSUPPORTED_ACTION_TYPE;
      case REASON -> Fault.Type.UNSUPPORTED_REASON_FOR_MESSAGE_TYPE;
      default -> Fault.Type.UNRECOGNISED_DATA_VALUE;
    };
  }

  /** A time without a zone is one at UTC. */
  static Optional<Instant> instant(String text) {
    String stripped = text.strip();
    var shape = DATE_TIME.shape.matcher(stripped);
    if (!shape.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          shape.group(2) == null
              ? LocalDateTime.parse(stripped).toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(stripped).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
