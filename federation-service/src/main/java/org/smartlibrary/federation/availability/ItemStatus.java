package org.smartlibrary.federation.availability;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a desk says of an item; only what is {@link #AVAILABLE} can be taken home now. */
public enum ItemStatus {
  AVAILABLE,
  ON_LOAN,
  ON_HOLD_SHELF,
  RESERVED,
  IN_TRANSIT,
  LOST,
  CLAIMED_RETURNED,
  MISSING,
  WITHDRAWN,
  /** A word that is new tomorrow: nobody is sent to the shelf for it. */
  UNAVAILABLE;

  private static final Map<String, ItemStatus> WORDS =
      Arrays.stream(values()).collect(Collectors.toMap(ItemStatus::name, Function.identity()));

  public static ItemStatus of(String word) {
    return WORDS.getOrDefault(word, UNAVAILABLE);
  }
}
