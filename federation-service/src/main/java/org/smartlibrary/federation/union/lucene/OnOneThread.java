package org.smartlibrary.federation.union.lucene;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/**
 * Hands one collector to a searcher that has no threads of its own: under load every core has a
 * search of its own to do.
 */
record OnOneThread<C extends Collector>(C collector) implements CollectorManager<C, C> {

  @Override
  public C newCollector() {
    return collector;
  }

  @Override
  public C reduce(Collection<C> collectors) {
    return collector;
  }
}
