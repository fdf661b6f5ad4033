package org.smartlibrary.loan.fee;

import java.time.Instant;
import org.smartlibrary.starter.security.Isil;

/** Takes charges back whose cause is gone, such as that for a lost copy that was found. */
public interface Forgiveness {

  /** What is still owed of the charge is waived; when nothing is, nothing changes. */
  void forgive(String charge, Isil desk, String reason, Instant at);

  /** What was paid of the charge is owed to the reader; when nothing was, nothing changes. */
  void giveBack(String charge, Isil desk, String reason, Instant at);
}
