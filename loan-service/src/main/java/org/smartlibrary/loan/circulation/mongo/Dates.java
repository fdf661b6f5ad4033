package org.smartlibrary.loan.circulation.mongo;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Times as MongoDB keeps them. */
final class Dates {

  private Dates() {}

  static @Nullable Date of(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  static Instant in(Document document, String name) {
    return document.getDate(name).toInstant();
  }

  static @Nullable Instant maybe(Document document, String name) {
    var date = document.getDate(name);
    return date == null ? null : date.toInstant();
  }
}
