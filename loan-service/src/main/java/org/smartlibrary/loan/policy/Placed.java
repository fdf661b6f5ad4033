package org.smartlibrary.loan.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * A line and where it stands.
 *
 * @param library whose it is; null for what the network takes where nobody says anything
 * @param version the edition of the library's regulations; 0 for a draft
 * @param number from 1
 */
public record Placed(@Nullable Isil library, long version, int number, Line line) {

  public Optional<Isil> owner() {
    return Optional.ofNullable(library);
  }

  /** Who says what: {@code CN-43 caps it at 30}. */
  public String said() {
    return (library == null ? "the network" : library.value()) + " " + line.said();
  }
}
