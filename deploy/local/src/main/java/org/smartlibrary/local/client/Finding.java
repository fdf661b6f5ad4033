package org.smartlibrary.local.client;

import org.jspecify.annotations.Nullable;

/** A record that a whole file would withdraw, or that has another title in it. */
public record Finding(String kind, String controlNumber, String held, @Nullable String sent) {

  /** What would happen, for a person. */
  public String sentence() {
    return sent == null
        ? "%s «%s» is not in the file".formatted(controlNumber, held)
        : "%s «%s» is «%s» in the file".formatted(controlNumber, held, sent);
  }
}
