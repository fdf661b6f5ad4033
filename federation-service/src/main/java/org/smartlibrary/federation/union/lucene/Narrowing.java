package org.smartlibrary.federation.union.lucene;

import org.smartlibrary.federation.union.UnionQuery;

/**
 * What the query narrows by traits that are facets too. Told for each hit which of them keeps it
 * out, because a facet is counted as if the query did not narrow by it.
 */
final class Narrowing {

  static final int FORM = 1;
  static final int LANGUAGE = 2;
  static final int YEAR = 4;

  private final int forms;
  private final int[] languages;
  private final int from;
  private final int to;
  private final boolean anyYear;

  Narrowing(UnionQuery query) {
    forms =
        query.forms().stream().mapToInt(form -> 1 << Traits.form(form)).reduce(0, (a, b) -> a | b);
    languages = query.languages().stream().mapToInt(Traits::language).toArray();
    from = query.years().from() == null ? Integer.MIN_VALUE : query.years().from();
    to = query.years().to() == null ? Integer.MAX_VALUE : query.years().to();
    anyYear = query.years().any();
  }

  /** The traits by which a record is not what was asked for, 0 when it is. */
  int misses(long traits, long spoken) {
    int misses = 0;
    if (forms != 0 && (forms & 1 << Traits.form(traits)) == 0) {
      misses |= FORM;
    }
    if (languages.length != 0 && !speaks(spoken)) {
      misses |= LANGUAGE;
    }
    return anyYear || isIn(Traits.year(traits)) ? misses : misses | YEAR;
  }

  private boolean isIn(int year) {
    return year != 0 && year >= from && year <= to;
  }

  private boolean speaks(long spoken) {
    for (int place = 0; place < Traits.LANGUAGES; place++) {
      int language = Traits.language(spoken, place);
      for (int wanted : languages) {
        if (language == wanted) {
          return true;
        }
      }
    }
    return false;
  }
}
