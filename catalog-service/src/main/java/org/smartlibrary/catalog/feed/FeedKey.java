package org.smartlibrary.catalog.feed;

import org.smartlibrary.starter.security.Isil;

/** Whose feed, and which. */
public record FeedKey(Isil isil, FeedName name) {

  /** As it is known in the database. */
  public String value() {
    return isil + "|" + name;
  }

  /** The key that was written so. */
  public static FeedKey parse(String value) {
    int bar = value.indexOf('|');
    return new FeedKey(new Isil(value.substring(0, bar)), new FeedName(value.substring(bar + 1)));
  }

  @Override
  public String toString() {
    return value();
  }
}
