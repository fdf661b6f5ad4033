package org.smartlibrary.loan.member;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** A member library: its name, what is right above it, where it is, and the zone of its clocks. */
public record Library(
    Isil isil,
    String nameZh,
    @Nullable String nameEn,
    Level level,
    @Nullable Isil parent,
    @Nullable Place place,
    ZoneId zone,
    Status status,
    long version) {

  /** Whether it still lends. */
  public enum Status {
    ACTIVE,
    CLOSED
  }

  public Optional<Isil> above() {
    return Optional.ofNullable(parent);
  }
}
