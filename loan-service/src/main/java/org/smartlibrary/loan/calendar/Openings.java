package org.smartlibrary.loan.calendar;

import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** What the libraries have said of when they are open. */
public interface Openings {

  Optional<Opening> find(Isil library);

  /** Puts it in the place of the version before it; false when somebody was faster. */
  boolean put(Opening opening);
}
