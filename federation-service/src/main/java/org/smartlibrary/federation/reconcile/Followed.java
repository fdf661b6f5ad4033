package org.smartlibrary.federation.reconcile;

import java.util.Map;

/** How far searches have followed the catalogues. */
public interface Followed {

  /** By partition of catalog.record the offset before which searches see everything. */
  Map<Integer, Long> before();
}
