package org.smartlibrary.loan.fee;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** Which fees: of a reader or a library or both, and whether only open or only settled ones. */
public record FeeQuery(Optional<ReaderId> reader, Optional<Isil> library, Optional<Boolean> open) {

  public boolean holds(Fee fee) {
    return reader.filter(one -> !one.equals(fee.charge().reader())).isEmpty()
        && library.filter(one -> !one.equals(fee.charge().library())).isEmpty()
        && open.filter(wanted -> wanted != fee.isOpen()).isEmpty();
  }
}
