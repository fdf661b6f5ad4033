package org.smartlibrary.loan.interlending.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.starter.security.Isil;

/** How times and parties stand in documents. */
final class Fields {

  private Fields() {}

  static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  static @Nullable Instant instant(Document document, String name) {
    return Optional.ofNullable(document.getDate(name)).map(Date::toInstant).orElse(null);
  }

  static Instant time(Document document, String name) {
    return Objects.requireNonNull(document.getDate(name), name).toInstant();
  }

  /** A member without its type, an agency outside with it. */
  static String party(Party party) {
    return switch (party) {
      case Party.Member member -> member.isil().value();
      case Party.Outsider outsider -> outsider.id().written();
    };
  }

  static Party party(String text) {
    return text.indexOf(':') < 0
        ? new Party.Member(new Isil(text))
        : new Party.Outsider(AgencyId.parse(text));
  }
}
