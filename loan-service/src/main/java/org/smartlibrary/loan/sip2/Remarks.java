package org.smartlibrary.loan.sip2;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.stock.ItemKey;

/** What machines said of copies, the last word of each. */
public interface Remarks {

  Optional<String> of(ItemKey copy);

  /** Takes the place of what was said before; nothing said takes it away. */
  void note(ItemKey copy, String remark, TerminalLogin by, Instant at);
}
