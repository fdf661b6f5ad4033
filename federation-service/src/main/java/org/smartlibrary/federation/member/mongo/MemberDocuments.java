package org.smartlibrary.federation.member.mongo;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.DivisionCode;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberName;
import org.smartlibrary.federation.member.Status;
import org.smartlibrary.starter.security.Isil;

/** A member as a document; absent values are null, so that a change can take something away. */
final class MemberDocuments {

  private MemberDocuments() {}

  static Document document(MemberLibrary library) {
    return new Document("_id", library.isil().value())
        .append("name", new Document("zh", library.name().zh()).append("en", library.name().en()))
        .append("level", library.level().name())
        .append("parent", orNull(library.parent(), Isil::value))
        .append("divisionCode", orNull(library.divisionCode(), DivisionCode::value))
        .append(
            "location",
            orNull(library.location(), at -> new Document("lon", at.lon()).append("lat", at.lat())))
        .append("timeZone", library.timeZone().getId())
        .append("status", library.status().name())
        .append("version", library.version());
  }

  static MemberLibrary library(Document document) {
    var name = document.get("name", Document.class);
    return new MemberLibrary(
        new Isil(document.getString("_id")),
        new MemberName(name.getString("zh"), name.getString("en")),
        Level.valueOf(document.getString("level")),
        orNull(document.getString("parent"), Isil::new),
        orNull(document.getString("divisionCode"), DivisionCode::new),
        orNull(
            document.get("location", Document.class),
            at -> new Location(at.getDouble("lon"), at.getDouble("lat"))),
        ZoneId.of(document.getString("timeZone")),
        Status.valueOf(document.getString("status")),
        document.getLong("version"));
  }

  private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, R> write) {
    return Optional.ofNullable(value).map(write).orElse(null);
  }
}
