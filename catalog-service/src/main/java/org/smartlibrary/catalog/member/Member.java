package org.smartlibrary.catalog.member;

import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** A library of the network and the one right above it. */
public record Member(Isil isil, Optional<Isil> parent, Status status, long version) {

  /** Whether it still keeps a catalogue. */
  public enum Status {
    ACTIVE,
    CLOSED
  }
}
