package org.smartlibrary.catalog.feed;

import java.util.Optional;
import java.util.regex.Pattern;

/** A library's name for one of its feeds: lower case letters, digits and hyphens, at most 40. */
public record FeedName(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  public FeedName {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of a feed: " + value);
    }
  }

  public static Optional<FeedName> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new FeedName(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
