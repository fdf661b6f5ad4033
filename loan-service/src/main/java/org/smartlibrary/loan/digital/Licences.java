package org.smartlibrary.loan.digital;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All licences. */
public interface Licences {

  Optional<Licence> find(LicenceId id);

  /** Writes the next version; version 1 only when there is none. False when somebody was faster. */
  boolean save(Licence next);

  /** Some of those whose lots are not as they should be. */
  List<Licence> unsettled(int most);

  Page<Licence> page(Optional<UnionId> title, PageRequest request);
}
