package org.smartlibrary.federation.union;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many records in all
 * @param relaxed whether nothing had all the words, so that these have most of them
 * @param next where the next page begins, empty on the last
 */
public record SearchAnswer(
    long total, boolean relaxed, List<Facet> facets, List<Hit> hits, Optional<Cursor> next) {

  /** The same with other hits. */
  public SearchAnswer with(List<Hit> others) {
    return new SearchAnswer(total, relaxed, facets, others, next);
  }

  /**
   * One record of a page.
   *
   * @param brief what a list shows of it, as JSON
   */
  public record Hit(String id, String brief, HoldingsSummary holdings) {}
}
