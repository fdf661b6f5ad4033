package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Browse;
import org.smartlibrary.federation.union.Browse.Heading;
import org.smartlibrary.federation.union.Criterion.Where;

/** Reads headings around a place out of the index's own list of terms, which is in order. */
final class Browsing {

  /** More records than these are not counted one by one, but taken as the list has them. */
  private static final int COUNTED = 2000;

  private final IndexSearcher searcher;
  private final Where where;
  private final String field;
  private final @Nullable Bits live;

  Browsing(IndexSearcher searcher, Where where) {
    this.searcher = searcher;
    this.where = where;
    this.field = Places.whole(where);
    this.live = MultiBits.getLiveDocs(searcher.getIndexReader());
  }

  Browse.Stretch around(Browse browse) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return new Browse.Stretch(List.of(), List.of());
    }
    BytesRef from = new BytesRef(Folding.compact(browse.from()));
    List<BytesRef> earlier = new WayBack(terms.iterator(), from).last(browse.before());
    return new Browse.Stretch(
        headings(terms.iterator(), earlier), following(terms.iterator(), from, browse.after()));
  }

  private List<Heading> headings(TermsEnum terms, List<BytesRef> keys) throws IOException {
    List<Heading> headings = new ArrayList<>();
    for (BytesRef key : keys) {
      if (terms.seekExact(key)) {
        add(headings, terms);
      }
    }
    return headings;
  }

  private List<Heading> following(TermsEnum terms, BytesRef from, int many) throws IOException {
    List<Heading> headings = new ArrayList<>();
    if (many > 0 && terms.seekCeil(from) != TermsEnum.SeekStatus.END) {
      do {
        add(headings, terms);
      } while (headings.size() < many && terms.next() != null);
    }
    return headings;
  }

  /** A heading that only records have which were replaced is none any more. */
  private void add(List<Heading> headings, TermsEnum terms) throws IOException {
    PostingsEnum records = terms.postings(null, PostingsEnum.NONE);
    int first = -1;
    long count = 0;
    int doc = records.nextDoc();
    for (; doc != PostingsEnum.NO_MORE_DOCS && count < COUNTED; doc = records.nextDoc()) {
      if (live == null || live.get(doc)) {
        first = first < 0 ? doc : first;
        count++;
      }
    }
    if (first >= 0) {
      String key = terms.term().utf8ToString();
      long all = count < COUNTED ? count : terms.docFreq();
      headings.add(new Heading(key, shown(key, first), all));
    }
  }

  private String shown(String key, int doc) throws IOException {
    return new WholeEntries(searcher)
        .entry(doc).stream()
            .flatMap(entry -> EntryText.headings(entry.record(), where))
            .filter(text -> Folding.compact(text).equals(key))
            .findFirst()
            .orElse(key);
  }
}
