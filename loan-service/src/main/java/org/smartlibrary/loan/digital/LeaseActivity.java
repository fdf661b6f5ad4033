package org.smartlibrary.loan.digital;

import java.time.Instant;
import org.smartlibrary.loan.patron.Reader;

/** What happened to a digital loan, for those who count. That one ends by the clock is not told. */
public sealed interface LeaseActivity {

  Reader reader();

  LicenceId licence();

  Instant at();

  record Lent(Reader reader, LicenceId licence, Instant until, Instant at)
      implements LeaseActivity {}

  record Renewed(Reader reader, LicenceId licence, Instant until, Instant at)
      implements LeaseActivity {}

  /** Before its time. */
  record Returned(Reader reader, LicenceId licence, Instant at) implements LeaseActivity {}
}
