package org.smartlibrary.federation.member.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.DivisionCode;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberName;
import org.smartlibrary.federation.member.Status;
import org.smartlibrary.starter.security.Isil;

/** A member as it is shown; what it does not have is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberView(
    Isil isil,
    MemberName name,
    Level level,
    @Nullable Isil parent,
    @Nullable String divisionCode,
    @Nullable Location location,
    ZoneId timeZone,
    Status status,
    long version) {

  static MemberView of(MemberLibrary library) {
    return new MemberView(
        library.isil(),
        library.name(),
        library.level(),
        library.parent(),
        Optional.ofNullable(library.divisionCode()).map(DivisionCode::value).orElse(null),
        library.location(),
        library.timeZone(),
        library.status(),
        library.version());
  }
}
