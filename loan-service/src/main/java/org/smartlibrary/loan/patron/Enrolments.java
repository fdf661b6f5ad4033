package org.smartlibrary.loan.patron;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/**
 * The files of the readers. At any time a card and a login lead to one reader at most, whoever
 * writes and wherever a writer died.
 */
public interface Enrolments extends Readers {

  /** What became of a write. */
  enum Saved {
    DONE,
    /** Somebody else wrote the reader meanwhile, or there is one already. */
    OUTDATED,
    CARD_TAKEN,
    CARD_DEAD,
    LOGIN_TAKEN
  }

  Optional<Enrolment> file(ReaderId id);

  /**
   * Writes a reader anew.
   *
   * @param before what it was decided on; null for a reader that is not there yet
   * @param next of the version after it
   */
  Saved save(@Nullable Enrolment before, Enrolment next);

  /** The reader, when the erasure has begun: nobody finds the reader in any other way. */
  Optional<Enrolment> leaving(ReaderId id);

  /** Begins an erasure, unless the reader was changed meanwhile. */
  boolean leave(Enrolment last);

  /** Takes the beginning back. */
  void stay(ReaderId id);

  /** Ends an erasure: nothing of the reader is left, and the card and the login are free. */
  void erase(ReaderId id);

  /** The readers of one library whose names begin like this, by name. */
  Page<Enrolment> page(Isil home, String nameBegins, PageRequest request);
}
