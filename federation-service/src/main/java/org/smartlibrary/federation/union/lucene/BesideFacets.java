package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.union.Facet;
import org.smartlibrary.federation.union.SearchAnswer;
import org.smartlibrary.federation.union.UnionQuery;

/**
 * The facets that a query narrows by its class or subject, counted beside it as if it did not:
 * whoever has chosen one still sees the others.
 */
final class BesideFacets {

  private final UnionSearch search;
  private final SegmentNumbers classes = new SegmentNumbers(Fields.CLC_FACET);
  private final KeptAnswers<Facet> kept;

  BesideFacets(UnionSearch search, ItemMarks marks) {
    this.search = search;
    this.kept = new KeptAnswers<>(KeptAnswers.LARGE, marks);
  }

  SearchAnswer facets(UnionQuery query, SearchAnswer answer, IndexSearcher searcher)
      throws IOException {
    SearchAnswer with = answer;
    if (!query.clc().isBlank()) {
      Facet all = classes(query.without("clc"), answer.relaxed(), searcher);
      with = with(with, ClassCounts.around(EntryText.clc(query.clc()), all));
    }
    if (!query.subject().isBlank()) {
      for (Facet facet : search.answer(query.without("subject"), searcher).facets()) {
        with = facet.name().equals("subject") ? with(with, facet) : with;
      }
    }
    return with;
  }

  /** Kept by how much had to be looked at. */
  private Facet classes(UnionQuery query, boolean relaxed, IndexSearcher searcher)
      throws IOException {
    Optional<Facet> known = relaxed ? Optional.empty() : kept.find(query, searcher);
    if (known.isPresent()) {
      return known.get();
    }
    long marks = kept.marks(query);
    ClassCounts counts = new ClassCounts(new Narrowing(query), classes);
    searcher.search(search.matching(query, relaxed), new OnOneThread<>(counts));
    Facet facet = counts.facet();
    if (!relaxed) {
      kept.keep(query, facet, counts.seen(), marks, searcher);
    }
    return facet;
  }

  private static SearchAnswer with(SearchAnswer answer, Facet facet) {
    List<Facet> facets = new ArrayList<>(answer.facets());
    facets.removeIf(one -> one.name().equals(facet.name()));
    facets.add(facet);
    return new SearchAnswer(answer.total(), answer.relaxed(), facets, answer.hits(), answer.next());
  }
}
