package org.smartlibrary.federation.union;

import org.jspecify.annotations.Nullable;

/**
 * How far an index has followed its source.
 *
 * @param source the topic's own identity, null for an index that has followed nothing yet
 * @param offset of the first change that is not applied
 */
public record Bookmark(@Nullable String source, long offset) {

  public static final Bookmark START = new Bookmark(null, 0);
}
