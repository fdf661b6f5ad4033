package org.smartlibrary.loan.policy;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.starter.security.Isil;

/**
 * Lines that a library thinks about; they hold for nobody yet.
 *
 * @param base the edition that held when they were written: no other one is replaced by them
 */
public record Draft(
    Isil library, List<Line> lines, Instant at, String by, long base, long version) {

  public Draft {
    lines = List.copyOf(lines);
  }
}
