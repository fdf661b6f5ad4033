package org.smartlibrary.loan.policy;

import java.util.Optional;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All that was ever published; the newest edition of a library holds. */
public interface Editions {

  Optional<Edition> current(Isil library);

  Optional<Edition> find(Isil library, long version);

  /** A library's, the newest first. */
  Page<Edition> page(Isil library, PageRequest request);

  /** False when there is an edition of that version already; that it is there is all it takes. */
  boolean publish(Edition edition);
}
