package org.smartlibrary.loan.policy;

import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** One draft a library. */
public interface Drafts {

  Optional<Draft> find(Isil library);

  /** Puts it in the place of the version before it; false when somebody was faster. */
  boolean put(Draft draft);

  /** Drops that version of it; false when it is another one by now, or gone. */
  boolean delete(Isil library, long version);
}
