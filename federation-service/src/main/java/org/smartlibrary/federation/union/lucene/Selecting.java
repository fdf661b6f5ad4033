package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.smartlibrary.federation.union.Selected;
import org.smartlibrary.federation.union.Selection;
import org.smartlibrary.federation.union.UnionEntry;

/** Answers selections on one moment's index. */
final class Selecting {

  private static final SortField MOST_HELD = new SortField(Fields.HELD, SortField.Type.LONG, true);
  private static final SortField TIE = new SortField(Fields.TIE, SortField.Type.LONG);

  private final Selection selection;
  private final IndexSearcher searcher;
  private final ScopeView scope;

  Selecting(Selection selection, IndexSearcher searcher, ScopeView scope) {
    this.selection = selection;
    this.searcher = searcher;
    this.scope = scope;
  }

  Selected answer() throws IOException {
    if (selection.size() == 0) {
      return new Selected(searcher.count(query()), List.of());
    }
    int through = selection.skip() + selection.size();
    TopDocs best =
        searcher.search(
            query(), new TopFieldCollectorManager(sort(), through, null, Integer.MAX_VALUE));
    return new Selected(best.totalHits.value(), read(best.scoreDocs));
  }

  private Query query() {
    Query query = CriterionQuery.of(selection.criterion());
    return selection.scope().isNarrow()
        ? new BooleanQuery.Builder().add(query, Occur.MUST).add(scope.held(), Occur.FILTER).build()
        : query;
  }

  private Sort sort() {
    Stream<SortField> wanted =
        selection.orders().isEmpty()
            ? Stream.of(SortField.FIELD_SCORE)
            : selection.orders().stream().map(Selecting::field);
    return new Sort(Stream.concat(wanted, Stream.of(MOST_HELD, TIE)).toArray(SortField[]::new));
  }

  /** What has no year comes last, whichever way. */
  private static SortField field(Selection.Order order) {
    boolean down = order.descending();
    return switch (order.by()) {
      case TITLE -> new SortField(Fields.TITLE_ORDER, SortField.Type.STRING, down);
      case YEAR ->
          new SortField(
              Fields.YEAR, SortField.Type.LONG, down, down ? Long.MIN_VALUE : Long.MAX_VALUE);
      case CHANGED -> new SortedNumericSortField(Fields.DERIVED, SortField.Type.LONG, down);
    };
  }

  private List<UnionEntry> read(ScoreDoc[] best) throws IOException {
    WholeEntries whole = new WholeEntries(searcher);
    List<UnionEntry> entries = new ArrayList<>(selection.size());
    for (int i = selection.skip(); i < best.length; i++) {
      whole.entry(best[i].doc).ifPresent(entries::add);
    }
    return entries;
  }
}
