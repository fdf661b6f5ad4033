package org.smartlibrary.catalog.store;

import java.util.Map;

/** How far the catalogue has followed the topic. */
public interface AppliedPositions {

  /**
   * By partition the offset before which every event is applied, or was set aside as unreadable.
   */
  Map<Integer, Long> before();
}
