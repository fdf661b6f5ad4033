package org.smartlibrary.catalog.feed;

import java.util.Collection;
import java.util.Map;
import org.smartlibrary.catalog.record.ControlNumber;

/**
 * Which control number stands behind a server's identifier: what is deleted there is told by its
 * identifier alone.
 */
public interface KnownIdentifiers {

  Map<String, ControlNumber> find(FeedKey feed, Collection<String> identifiers);

  /** Whether the record is also known by another identifier than these. */
  boolean hasOther(FeedKey feed, ControlNumber number, Collection<String> identifiers);

  void remember(FeedKey feed, Map<String, ControlNumber> known);

  void forget(FeedKey feed, Collection<String> identifiers);

  void forgetAll(FeedKey feed);
}
