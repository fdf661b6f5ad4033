package org.smartlibrary.starter.oaipmh;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * An item in one format.
 *
 * @param metadata an XML element without a declaration; not asked for when it is deleted
 */
public record OaiItem(
    String identifier,
    Instant datestamp,
    boolean isDeleted,
    List<String> sets,
    Supplier<String> metadata) {

  public OaiItem {
    sets = List.copyOf(sets);
  }
}
