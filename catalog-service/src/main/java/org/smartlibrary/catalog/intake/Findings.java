package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.function.Consumer;

/** The samples that were written down when a whole file was judged. */
public interface Findings {

  /** Replaces what was written down before. */
  void put(SyncId sync, List<Finding> findings);

  /** Hands over one after another. */
  void each(SyncId sync, Consumer<Finding> reader);
}
