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
  private final KeptAnswers kept = new KeptAnswers(KeptAnswers.LARGE);
  private final BesideFacets beside = new BesideFacets(this);

  SearchAnswer answer(UnionQuery query, IndexSearcher searcher) throws IOException {
    Optional<SearchAnswer> known = kept.find(query, searcher);
    if (known.isPresent()) {
      return known.get();
    }
    SearchAnswer answer = beside.facets(query, find(query, searcher), searcher);
    kept.keep(query, answer, searcher);
    return answer;
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

  private SearchAnswer find(UnionQuery query, IndexSearcher searcher) throws IOException {
    ScopeView scope = scope(query.scope());
    RecordQuery asked = new RecordQuery(query, scope);
    Optional<Place> after = query.after().map(cursor -> Place.of(cursor, query.sort()));
    boolean relaxed = after.map(Place::relaxed).orElse(false);
    Run run = new Run(query, searcher, scope, after);
    SearchAnswer answer = run.answer(asked, relaxed);
    return answer.total() == 0 && !relaxed && after.isEmpty() && asked.canRelax()
        ? run.answer(asked, true)
        : answer;
  }

  /** A scope in the index's terms, the same each time. */
  ScopeView scope(LibraryScope wanted) {
    return scopes.computeIfAbsent(wanted, one -> new ScopeView(one, libraries.dictionary()));
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

    SearchAnswer answer(RecordQuery asked, boolean relaxed) throws IOException {
      TopFieldCollector best = best();
      HitCollector hits = new HitCollector(best, new Narrowing(query), subjects, libraries, scope);
      searcher.search(asked.build(relaxed), new OnOneThread<>(hits));
      List<ScoreDoc> page = List.of(best.topDocs().scoreDocs);
      return new SearchAnswer(
          hits.total(),
          relaxed && hits.total() > 0,
          hits.counts().facets(subjects.dictionary(), scope),
          read(page.subList(0, Math.min(page.size(), query.size()))),
          next(page, relaxed));
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
