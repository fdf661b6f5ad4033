package org.smartlibrary.loan.fee;

import java.time.Instant;
import org.smartlibrary.starter.security.Isil;

/** Takes charges back whose cause is gone, such as that for a lost copy that was found. */
@FunctionalInterface
public interface Forgiveness {

  /** What is still owed of the charge is waived; when nothing is, nothing changes. */
  void forgive(String charge, Isil desk, String reason, Instant at);
}
