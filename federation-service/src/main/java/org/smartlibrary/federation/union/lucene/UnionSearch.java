package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.Cursor;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.SearchAnswer;
import org.smartlibrary.federation.union.UnionQuery;

/** Answers queries on one moment's index. */
final class UnionSearch {

  private final SegmentNumbers subjects = new SegmentNumbers(Fields.SUBJECT_FACET);
  private final SegmentNumbers libraries = new SegmentNumbers(Fields.LIBRARY);
  private final Map<LibraryScope, ScopeView> scopes =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final ItemMarks marks;
  private final KeptAnswers<Page> kept;
  private final BesideFacets beside;

  UnionSearch(ItemStates states) {
    this.marks = new ItemMarks(states, libraries.dictionary());
    this.kept = new KeptAnswers<>(KeptAnswers.LARGE, marks);
    this.beside = new BesideFacets(this, marks);
  }

  ItemMarks marks() {
    return marks;
  }

  /** An answer as the catalogues make it, and where its records are in the index. */
  private record Page(SearchAnswer answer, List<Integer> documents) {}

  SearchAnswer answer(UnionQuery query, IndexSearcher searcher) throws IOException {
    Optional<Page> known = kept.find(query, searcher);
    return now(known.isPresent() ? known.get() : page(query, searcher), query, searcher);
  }

  private Page page(UnionQuery query, IndexSearcher searcher) throws IOException {
    long before = kept.marks(query);
    Page found = find(query, searcher);
    SearchAnswer answer = beside.facets(query, found.answer(), searcher);
    Page page = new Page(answer, found.documents());
    kept.keep(query, page, answer.total(), before, searcher);
    return page;
  }

  /** The page with its copies as they stand at this moment. */
  private SearchAnswer now(Page page, UnionQuery query, IndexSearcher searcher) throws IOException {
    LentHits lent = new LentHits(searcher, marks, query.scope());
    List<SearchAnswer.Hit> hits = new ArrayList<>(page.documents().size());
    for (int i = 0; i < page.documents().size(); i++) {
      hits.add(lent.now(page.answer().hits().get(i), page.documents().get(i)));
    }
    return page.answer().with(hits);
  }

  /** How many records have all of it. */
  long count(UnionQuery query, IndexSearcher searcher) {
    try {
      SearchAnswer answer = answer(query, searcher);
      return answer.relaxed() ? 0 : answer.total();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Page find(UnionQuery query, IndexSearcher searcher) throws IOException {
    ScopeView scope = scope(query.scope());
    RecordQuery asked = new RecordQuery(query, scope);
    Optional<Place> after = query.after().map(cursor -> Place.of(cursor, query.sort()));
    boolean relaxed = after.map(Place::relaxed).orElse(false);
    Run run = new Run(query, searcher, scope, after);
    Page page = run.page(asked, relaxed);
    return page.answer().total() == 0 && !relaxed && after.isEmpty() && asked.canRelax()
        ? run.page(asked, true)
        : page;
  }

  /** A scope in the index's terms, the same each time. */
  ScopeView scope(LibraryScope wanted) {
    return scopes.computeIfAbsent(wanted, one -> new ScopeView(one, libraries.dictionary(), marks));
  }

  /** What the words and fields of a query ask, without what facets of one value narrow. */
  Query matching(UnionQuery query, boolean relaxed) {
    return new RecordQuery(query, scope(query.scope())).build(relaxed);
  }

  /** One query on one searcher. */
  private final class Run {

    private final UnionQuery query;
    private final IndexSearcher searcher;
    private final ScopeView scope;
    private final Optional<Place> after;

    Run(UnionQuery query, IndexSearcher searcher, ScopeView scope, Optional<Place> after) {
      this.query = query;
      this.searcher = searcher;
      this.scope = scope;
      this.after = after;
    }

    Page page(RecordQuery asked, boolean relaxed) throws IOException {
      TopFieldCollector best = best();
      HitCollector hits = new HitCollector(best, new Narrowing(query), subjects, libraries, scope);
      searcher.search(asked.build(relaxed), new OnOneThread<>(hits));
      List<ScoreDoc> docs = List.of(best.topDocs().scoreDocs);
      List<ScoreDoc> shown = docs.subList(0, Math.min(docs.size(), query.size()));
      var answer =
          new SearchAnswer(
              hits.total(),
              relaxed && hits.total() > 0,
              hits.counts().facets(subjects.dictionary(), scope),
              read(shown),
              next(docs, relaxed));
      return new Page(answer, shown.stream().map(hit -> hit.doc).toList());
    }

    /** One more than the page holds tells whether there is another. */
    private TopFieldCollector best() {
      return new TopFieldCollectorManager(
              Orders.of(query.sort()),
              query.size() + 1,
              after.map(Place::last).orElse(null),
              Integer.MAX_VALUE)
          .newCollector();
    }

    private Optional<Cursor> next(List<ScoreDoc> page, boolean relaxed) {
      if (query.size() == 0 || page.size() <= query.size()) {
        return Optional.empty();
      }
      FieldDoc last = (FieldDoc) page.get(query.size() - 1);
      return Optional.of(new Place(relaxed, last).cursor(query.sort()));
    }

    private List<SearchAnswer.Hit> read(List<ScoreDoc> page) throws IOException {
      PageReader reader = new PageReader(searcher, query.scope());
      List<SearchAnswer.Hit> hits = new ArrayList<>(page.size());
      for (ScoreDoc hit : page) {
        hits.add(reader.read(hit.doc));
      }
      return hits;
    }
  }
}
