package org.smartlibrary.catalog.intake;

import java.time.Duration;

/** Why a sync ended early, in a sentence for who sent the file. */
public sealed interface SyncFailure {

  String sentence();

  /** The file stops in the middle. */
  record Truncated(long number, String reason) implements SyncFailure {

    @Override
    public String sentence() {
      return "The file ends too early, at its record %,d. %s".formatted(number, reason);
    }
  }

  /** There is no MARC in it. */
  record NotRecords(String reason) implements SyncFailure {

    @Override
    public String sentence() {
      return "Nothing in the file could be read as a record. " + reason;
    }
  }

  /** The stream did not come to its end. */
  record ConnectionBroke(String cause) implements SyncFailure {

    @Override
    public String sentence() {
      return "The upload broke off before the end of the file (%s). Go on with it where Upload-Offset says, or send the file again: what was taken already is recognised."
          .formatted(cause);
    }
  }

  /** All of it came, and it cannot be unpacked. */
  record Damaged(String cause) implements SyncFailure {

    @Override
    public String sentence() {
      return "The file cannot be read to its end (%s). Pack it again and send it whole."
          .formatted(cause);
    }
  }

  /** The file exceeds a limit of this service. */
  record LimitExceeded(String limit) implements SyncFailure {

    @Override
    public String sentence() {
      return limit;
    }
  }

  /** The service's own parts are not to be had. */
  record Unavailable(String cause) implements SyncFailure {

    @Override
    public String sentence() {
      return "The service could not pass the records on (%s). Send the file again later."
          .formatted(cause);
    }
  }

  /** The sender began with another file. */
  record Superseded(SyncId by) implements SyncFailure {

    @Override
    public String sentence() {
      return "The upload was not finished, and the file %s was begun after it.".formatted(by);
    }
  }

  /** Nobody went on with it. */
  record Expired(Duration kept) implements SyncFailure {

    @Override
    public String sentence() {
      return "For %d hours nobody went on with it. Send the file again.".formatted(kept.toHours());
    }
  }

  /** Nobody receives it any more. */
  record Interrupted() implements SyncFailure {

    @Override
    public String sentence() {
      return "The sync was interrupted: the service that received the file stopped. Send the file again: what was taken already is recognised.";
    }
  }
}
