package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.function.Consumer;

/** The rejected records of syncs, in the order of the file. */
public interface Rejections {

  void add(SyncId sync, List<Rejection> rejections);

  /** Hands over one after another, never all at once. */
  void each(SyncId sync, Consumer<Rejection> reader);
}
