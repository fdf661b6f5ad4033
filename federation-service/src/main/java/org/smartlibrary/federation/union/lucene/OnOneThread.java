package org.smartlibrary.federation.union.lucene;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;

/**
 * Hands one collector to a searcher that has no threads of its own: under load every core has a
 * search of its own to do.
 */
record OnOneThread(HitCollector collector) implements CollectorManager<HitCollector, HitCollector> {

  @Override
  public HitCollector newCollector() {
    return collector;
  }

  @Override
  public HitCollector reduce(Collection<HitCollector> collectors) {
    return collector;
  }
}
