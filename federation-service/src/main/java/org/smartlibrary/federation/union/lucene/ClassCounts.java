package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.smartlibrary.federation.union.Facet;

/**
 * How hits divide among the classes of the three upper levels, counted beside a search whose own
 * narrowing to a class must not hide the other classes.
 */
final class ClassCounts extends SimpleCollector {

  private static final int MOST = 2000;
  private static final int LEVELS = 3;

  private final Narrowing narrowing;
  private final SegmentNumbers classes;
  private final Tally counts = new Tally();
  private NumericDocValues traits = DocValues.emptyNumeric();
  private NumericDocValues languages = DocValues.emptyNumeric();
  private SortedSetDocValues values = DocValues.emptySortedSet();
  private int[] numbers = {};
  private long seen;

  ClassCounts(Narrowing narrowing, SegmentNumbers classes) {
    this.narrowing = narrowing;
    this.classes = classes;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    traits = DocValues.getNumeric(context.reader(), Fields.TRAITS);
    languages = DocValues.getNumeric(context.reader(), Fields.LANGUAGES);
    values = DocValues.getSortedSet(context.reader(), Fields.CLC_FACET);
    numbers = classes.of(context.reader());
  }

  @Override
  public void collect(int doc) throws IOException {
    seen++;
    long packed = traits.advanceExact(doc) ? traits.longValue() : 0;
    long spoken = languages.advanceExact(doc) ? languages.longValue() : 0;
    if (narrowing.misses(packed, spoken) == 0 && values.advanceExact(doc)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        counts.add(numbers[(int) values.nextOrd()]);
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  long seen() {
    return seen;
  }

  Facet facet() {
    return new Facet("clc", counts.top(MOST, classes.dictionary()::value));
  }

  /** The top classes, and those beside and directly below what is chosen: I, I2, I24. */
  static Facet around(String chosen, Facet all) {
    List<Facet.Value> shown = new ArrayList<>();
    for (Facet.Value value : all.values()) {
      int above = value.value().length() - 1;
      if (above <= chosen.length()
          && above < LEVELS
          && chosen.startsWith(value.value().substring(0, above))) {
        shown.add(value);
      }
    }
    return new Facet("clc", shown);
  }
}
