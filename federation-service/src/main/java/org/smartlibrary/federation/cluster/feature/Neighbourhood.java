package org.smartlibrary.federation.cluster.feature;

import java.util.Optional;

/**
 * Which descriptions are worth writing together. Most of those that are one share it; nothing
 * depends on it but how much work is saved.
 */
public final class Neighbourhood {

  private Neighbourhood() {}

  /** The beginning of its title as 16 hexadecimal digits, else a number; none for neither. */
  public static Optional<String> of(Features features) {
    return features.titles().stream()
        .map(title -> BlockingKeys.beginning(title.core()))
        .findFirst()
        .or(() -> features.isbns().stream().findFirst())
        .map(text -> "%016x".formatted(BlockingKeys.hash(text)));
  }
}
