package org.smartlibrary.federation.union;

import java.util.List;

/** What a change left behind. */
public sealed interface ChangeContent {

  /** A {@link UnionEntry} as the index keeps it, a JSON object. */
  @SuppressWarnings("ArrayRecordComponent") // written out at once, never compared
  record Entry(byte[] json) implements ChangeContent {}

  record Merged(String into, List<String> formerly) implements ChangeContent {}

  record Dissolved(List<String> formerly) implements ChangeContent {}
}
