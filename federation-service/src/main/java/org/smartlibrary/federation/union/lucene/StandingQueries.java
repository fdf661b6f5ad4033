package org.smartlibrary.federation.union.lucene;

import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.smartlibrary.federation.union.LibraryScope;

/**
 * Asks where copies are now. What the catalogues say is in the index; of what is lent, the marks
 * say it.
 */
final class StandingQueries {

  private final LibraryScope scope;
  private final IntPredicate includes;
  private final ItemMarks marks;

  /** {@code includes} tells it of a library's number. */
  StandingQueries(LibraryScope scope, IntPredicate includes, ItemMarks marks) {
    this.scope = scope;
    this.includes = includes;
    this.marks = marks;
  }

  /** The records of which a copy can be taken home, anywhere or in a narrow scope. */
  Query available(Query catalogued) {
    return new MarkedQuery(either(catalogued, otherwise()), this::isFree);
  }

  /** What is held by catalogue, and what strayed there. */
  Query held(Query catalogued) {
    return either(catalogued, new MarkedQuery(strayed(), this::isPresent));
  }

  private Query otherwise() {
    return new MarksQuery("otherwise", segment -> marks.of(segment).otherwise());
  }

  private Query strayed() {
    return new MarksQuery("strayed", segment -> marks.of(segment).strayed());
  }

  /** What is not marked is among the candidates because the catalogues say so. */
  private MarkedQuery.Check isFree(LeafReaderContext segment) {
    SegmentMarks here = marks.of(segment.reader());
    return doc -> {
      int[] free = here.free(doc);
      return free == null || isFree(free);
    };
  }

  private boolean isFree(int[] libraries) {
    for (int library : libraries) {
      if (!scope.isNarrow() || includes.test(library)) {
        return true;
      }
    }
    return false;
  }

  private MarkedQuery.Check isPresent(LeafReaderContext segment) {
    Standing standing = new Standing(segment.reader(), marks.states());
    return doc -> standing.isHeld(doc, scope);
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
