package org.smartlibrary.loan.patron;

import java.util.Optional;

/** The readers of the network. */
public interface Readers {

  Optional<Reader> find(ReaderId id);

  Optional<Reader> withCard(CardNumber card);

  /**
   * Whether the card was replaced by another: whoever shows it is told so, and no reader's name.
   */
  boolean isDead(CardNumber card);

  /** The reader who signs in under this subject. */
  Optional<Reader> withLogin(String subject);
}
