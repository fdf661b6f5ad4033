package org.smartlibrary.catalog.intake;

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
      return "The upload broke off before the end of the file (%s). Send the file again: what was taken already is recognised."
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

  /** Nobody receives it any more. */
  record Interrupted() implements SyncFailure {

    @Override
    public String sentence() {
      return "The sync was interrupted: the service that received the file stopped. Send the file again: what was taken already is recognised.";
    }
  }
}
