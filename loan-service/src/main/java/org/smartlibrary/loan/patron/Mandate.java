package org.smartlibrary.loan.patron;

import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** For which libraries' readers somebody may write. */
@FunctionalInterface
public interface Mandate {

  /** The network's own. */
  Mandate EVERYTHING = _ -> Optional.empty();

  /** Why not for this library; empty when it is allowed. */
  Optional<Decision.Refused> refuses(Isil home);
}
