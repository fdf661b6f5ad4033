package org.smartlibrary.catalog.feed;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Headers that a server wants to see; their values are nobody else's business, not even a log's.
 */
public record SecretHeaders(Map<String, String> values) {

  public static final SecretHeaders NONE = new SecretHeaders(Map.of());

  public SecretHeaders {
    values = Map.copyOf(values);
  }

  public SortedSet<String> names() {
    return new TreeSet<>(values.keySet());
  }

  @Override
  public String toString() {
    return names().toString();
  }
}
