package org.smartlibrary.loan.patron;

import java.util.Optional;

/** The readers of the network. */
public interface Readers {

  Optional<Reader> find(ReaderId id);

  Optional<Reader> withCard(CardNumber card);

  /** The reader who signs in under this subject. */
  Optional<Reader> withLogin(String subject);
}
