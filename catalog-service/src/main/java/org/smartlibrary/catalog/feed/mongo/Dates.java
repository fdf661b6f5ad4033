package org.smartlibrary.catalog.feed.mongo;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Times as the driver wants them. */
final class Dates {

  private Dates() {}

  static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  static @Nullable Instant instant(Document document, String name) {
    Date date = document.getDate(name);
    return date == null ? null : date.toInstant();
  }
}
