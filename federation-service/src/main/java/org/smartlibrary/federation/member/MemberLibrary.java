package org.smartlibrary.federation.member;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * A library of the federation.
 *
 * @param parent the library it stands below; only a national library has none
 * @param version 1 when it joined, one more with every change
 */
public record MemberLibrary(
    Isil isil,
    MemberName name,
    Level level,
    @Nullable Isil parent,
    @Nullable DivisionCode divisionCode,
    @Nullable Location location,
    ZoneId timeZone,
    Status status,
    long version) {

  /** The zone of a library for which nobody named one, neither itself nor anybody above it. */
  static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

  /** The library joins as the registration says; what is left open comes from its parent. */
  static MemberLibrary join(Registration wanted, Optional<MemberLibrary> parent) {
    return wanted.with(parent.map(MemberLibrary::timeZone).orElse(USUAL_ZONE), Status.ACTIVE, 1);
  }

  /**
   * The library as the registration wants it; what is left open stays. Itself when nothing changes.
   */
  MemberLibrary revise(Registration wanted) {
    var same = wanted.with(timeZone, status, version);
    return same.equals(this) ? this : wanted.with(timeZone, status, version + 1);
  }

  MemberRegistered registered(Instant at) {
    return new MemberRegistered(this, at);
  }

  boolean isOpen() {
    return status == Status.ACTIVE;
  }
}
