package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.ChangeList;
import org.smartlibrary.federation.union.ChangeQuery;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.ListedChange;

/**
 * Lists changes by their sequence. It looks at a window of numbers just wide enough, so that a page
 * costs what is in it, and not what is in the index.
 */
final class ChangeSearch {

  private static final int WIDER = 8;

  private final Map<LibraryScope, Scope> scopes = Collections.synchronizedMap(new WeakHashMap<>());

  /** What the libraries of a scope hold, and what they held once. */
  private record Scope(Query held, Query left) {

    static Scope of(LibraryScope libraries) {
      List<BytesRef> terms = libraries.libraries().stream().map(BytesRef::new).toList();
      Query held = new TermInSetQuery(Fields.LIBRARY, terms);
      Query left =
          new BooleanQuery.Builder()
              .add(new TermInSetQuery(Fields.FORMERLY, terms), Occur.FILTER)
              .add(held, Occur.MUST_NOT)
              .build();
      return new Scope(held, left);
    }
  }

  /** A list, and where the index has each of its changes. */
  record Page(ChangeList list, List<ChangeRow> rows) {}

  Page page(ChangeQuery query, IndexSearcher searcher) throws IOException {
    long head = largest(searcher, Fields.SEQUENCE).orElse(0L);
    List<ChangeRow> rows = next(query, head, searcher);
    boolean more = rows.size() > query.limit();
    List<ChangeRow> listed = more ? rows.subList(0, query.limit()) : rows;
    long to = more ? listed.getLast().sequence() : Math.max(head, query.after());
    return page(query.after(), to, !more, listed, searcher);
  }

  /** How many there are behind a sequence, however many pages they make. */
  long count(ChangeQuery query, IndexSearcher searcher) throws IOException {
    Query behind =
        LongPoint.newRangeQuery(Fields.SEQUENCE, Math.addExact(query.after(), 1), Long.MAX_VALUE);
    Query window =
        query
            .before()
            .map(
                time ->
                    both(
                        behind,
                        LongPoint.newRangeQuery(
                            Fields.CHANGED_AT, Long.MIN_VALUE, time.toEpochMilli() - 1)))
            .orElse(behind);
    if (!query.scope().isNarrow()) {
      return searcher.count(window);
    }
    Scope scope = scopes.computeIfAbsent(query.scope(), Scope::of);
    return (long) searcher.count(both(window, scope.held()))
        + searcher.count(both(window, scope.left()));
  }

  /** A page with the change that made a document, if there is one and it is numbered. */
  Page only(int document, IndexSearcher searcher) throws IOException {
    List<ChangeRow> rows =
        document < 0
            ? List.of()
            : new ChangeRows(searcher).read(List.of(new NextChanges.Place(0, document, false)));
    List<ChangeRow> numbered = rows.stream().filter(row -> row.sequence() > 0).toList();
    return page(0, 0, true, numbered, searcher);
  }

  private static Page page(
      long after, long to, boolean last, List<ChangeRow> rows, IndexSearcher searcher)
      throws IOException {
    List<ListedChange> changes = rows.stream().map(ChangeRow::change).toList();
    Instant asOf = Instant.ofEpochMilli(largest(searcher, Fields.CHANGED_AT).orElse(0L));
    long head = largest(searcher, Fields.SEQUENCE).orElse(0L);
    return new Page(new ChangeList(after, to, head, asOf, last, changes), rows);
  }

  /** One more than the limit, if there are so many. */
  private List<ChangeRow> next(ChangeQuery query, long head, IndexSearcher searcher)
      throws IOException {
    long after = query.after();
    long width = query.limit() + 1L;
    List<ChangeRow> rows = new ArrayList<>();
    while (after < head && rows.size() <= query.limit()) {
      long last = head - after <= width ? head : after + width;
      NextChanges next = new NextChanges(query.limit() + 1 - rows.size());
      search(
          query.scope(), LongPoint.newRangeQuery(Fields.SEQUENCE, after + 1, last), next, searcher);
      for (ChangeRow row : new ChangeRows(searcher).read(next.places())) {
        if (isTooLate(row, query)) {
          return rows;
        }
        rows.add(row);
      }
      after = last;
      width *= WIDER;
    }
    return rows;
  }

  /** No change behind it is earlier. */
  private static boolean isTooLate(ChangeRow row, ChangeQuery query) {
    return query.before().map(time -> !row.change().at().isBefore(time)).orElse(false);
  }

  private void search(
      LibraryScope libraries, Query window, NextChanges next, IndexSearcher searcher)
      throws IOException {
    if (!libraries.isNarrow()) {
      searcher.search(window, next.held());
      return;
    }
    Scope scope = scopes.computeIfAbsent(libraries, Scope::of);
    searcher.search(both(window, scope.held()), next.held());
    searcher.search(both(window, scope.left()), next.left());
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  /** The largest of all numbers in a field: what replaced it has a larger one. */
  private static Optional<Long> largest(IndexSearcher searcher, String field) throws IOException {
    byte @Nullable [] packed = PointValues.getMaxPackedValue(searcher.getIndexReader(), field);
    return Optional.ofNullable(packed).map(bytes -> LongPoint.decodeDimension(bytes, 0));
  }
}
