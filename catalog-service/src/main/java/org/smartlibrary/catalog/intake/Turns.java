package org.smartlibrary.catalog.intake;

import java.time.Duration;
import org.smartlibrary.starter.security.Isil;

/**
 * Who may write to a library's catalogue. Turns are counted, and what a later turn wrote is newer
 * than whatever an earlier one still writes: somebody thought dead cannot undo it.
 */
public interface Turns {

  /** A turn for one record. */
  long next(Isil isil);

  /**
   * A turn for a file; until it is given back, or the {@code grace} is over and no such sync is
   * alive, nobody else gets one for a file.
   */
  Decision take(Isil isil, SyncId sync, Duration grace);

  void giveBack(Isil isil, SyncId sync);

  /** Whether the library can be written to. */
  sealed interface Decision {

    record Granted(long turn) implements Decision {}

    record Busy(SyncId running) implements Decision {}
  }
}
