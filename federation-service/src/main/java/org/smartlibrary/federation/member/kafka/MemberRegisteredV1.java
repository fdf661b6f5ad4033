package org.smartlibrary.federation.member.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.DivisionCode;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.Status;
import org.smartlibrary.starter.security.Isil;

/** The data of {@code org.smartlibrary.federation.member-registered.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberRegisteredV1(
    Isil isil,
    Name name,
    Level level,
    @Nullable Isil parent,
    @Nullable String divisionCode,
    @Nullable Place location,
    String timeZone,
    Status status,
    long version) {

  static final String TYPE = "org.smartlibrary.federation.member-registered.v1";

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Name(String zh, @Nullable String en) {}

  record Place(double lon, double lat) {}

  static MemberRegisteredV1 of(MemberLibrary library) {
    return new MemberRegisteredV1(
        library.isil(),
        new Name(library.name().zh(), library.name().en()),
        library.level(),
        library.parent(),
        Optional.ofNullable(library.divisionCode()).map(DivisionCode::value).orElse(null),
        Optional.ofNullable(library.location())
            .map(at -> new Place(at.lon(), at.lat()))
            .orElse(null),
        library.timeZone().getId(),
        library.status(),
        library.version());
  }
}
