package org.smartlibrary.local.client;

import org.jspecify.annotations.Nullable;

/** A record of a sync that was not taken, with its place and the reason. */
public record Rejection(
    long number,
    long offset,
    @Nullable String controlNumber,
    @Nullable String field,
    String reason) {

  /** Place and reason for a person. */
  public String sentence() {
    var place = new StringBuilder("record " + number);
    if (controlNumber != null) {
      place.append(" (").append(controlNumber).append(')');
    }
    place.append(" at byte ").append(offset);
    if (field != null) {
      place.append(", field ").append(field);
    }
    return place + ": " + reason;
  }
}
