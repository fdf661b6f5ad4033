package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agency outside is to be told. It is written with what it tells of, and taken
 * out when the agency has confirmed it; they go out one after the other.
 *
 * @param foreignId under which number the agency knows the request
 * @param attempts how often it was sent in vain
 * @param sendAt not before
 */
public record Notice(
    int number,
    AgencyId to,
    String foreignId,
    Content content,
    Instant at,
    int attempts,
    Instant sendAt) {

  /** What is told. */
  public sealed interface Content {

    /** Asks a supplier; {@code previous} is the number of an earlier asking, for a second one. */
    record Ask(@Nullable String previous) implements Content {}

    /** Tells the supplier what the library that asked did or wants. */
    record Tell(Action action) implements Content {}

    /** Tells the agency that asked how it stands. */
    record Report(Why why, Status status, @Nullable Boolean yes, @Nullable String reason)
        implements Content {}
  }

  /** What a requesting agency does (ISO 18626, type_action). */
  public enum Action {
    RECEIVED,
    CANCEL,
    RENEW,
    SHIPPED_RETURN
  }

  /** Why a supplying agency writes (type_reasonForMessage). */
  public enum Why {
    REQUEST_RESPONSE,
    STATUS_REQUEST_RESPONSE,
    RENEW_RESPONSE,
    CANCEL_RESPONSE,
    STATUS_CHANGE
  }

  /** How a request stands for the agency that asked (type_status). */
  public enum Status {
    REQUEST_RECEIVED,
    EXPECT_TO_SUPPLY,
    WILL_SUPPLY,
    LOANED,
    RETRY_POSSIBLE,
    UNFILLED,
    COPY_COMPLETED,
    LOAN_COMPLETED,
    CANCELLED;

    /** As sentences write it. */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  Notice later(Instant then) {
    return new Notice(number, to, foreignId, content, at, attempts + 1, then);
  }

  Notice claimedUntil(Instant then) {
    return new Notice(number, to, foreignId, content, at, attempts, then);
  }
}
