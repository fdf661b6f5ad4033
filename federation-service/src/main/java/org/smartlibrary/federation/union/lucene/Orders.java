package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.smartlibrary.federation.union.UnionQuery;

/** The orders of an answer; each ends in a value that no two records share. */
final class Orders {

  private static final SortField MOST_HELD = new SortField(Fields.HELD, SortField.Type.LONG, true);
  private static final SortField TIE = new SortField(Fields.TIE, SortField.Type.LONG);

  private static final Sort RELEVANCE = by(SortField.FIELD_SCORE);
  private static final Sort TITLE = by(new SortField(Fields.TITLE_ORDER, SortField.Type.STRING));
  private static final Sort YEAR =
      by(new SortField(Fields.YEAR, SortField.Type.LONG, false, Long.MAX_VALUE));
  private static final Sort YEAR_DESCENDING =
      by(new SortField(Fields.YEAR, SortField.Type.LONG, true, Long.MIN_VALUE));

  private Orders() {}

  static Sort of(UnionQuery.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> RELEVANCE;
      case TITLE -> TITLE;
      case YEAR -> YEAR;
      case YEAR_DESCENDING -> YEAR_DESCENDING;
    };
  }

  private static Sort by(SortField first) {
    return new Sort(first, MOST_HELD, TIE);
  }
}
