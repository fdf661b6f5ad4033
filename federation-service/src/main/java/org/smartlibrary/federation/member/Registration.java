package org.smartlibrary.federation.member;

import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * How somebody wants a library to stand in the register.
 *
 * @param timeZone left open: as it is, or the parent's for a new library
 * @param status left open: as it is, or active for a new library
 * @param expectedVersion the version this is meant to change; left open: whichever there is
 */
public record Registration(
    Isil isil,
    MemberName name,
    Level level,
    @Nullable Isil parent,
    @Nullable DivisionCode divisionCode,
    @Nullable Location location,
    @Nullable ZoneId timeZone,
    @Nullable Status status,
    @Nullable Long expectedVersion) {

  public Registration expecting(@Nullable Long version) {
    return new Registration(
        isil, name, level, parent, divisionCode, location, timeZone, status, version);
  }

  MemberLibrary with(ZoneId otherwiseZone, Status otherwiseStatus, long version) {
    return new MemberLibrary(
        isil,
        name,
        level,
        parent,
        divisionCode,
        location,
        Objects.requireNonNullElse(timeZone, otherwiseZone),
        Objects.requireNonNullElse(status, otherwiseStatus),
        version);
  }
}
