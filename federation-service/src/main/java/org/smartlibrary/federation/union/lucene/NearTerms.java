package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The terms of a field that are one or two edits away from a text. */
final class NearTerms {

  private static final int MOST_SEEN = 2000;

  /** A term, how far it is away, and how many records have it. */
  record Near(String text, int edits, int records) {}

  private NearTerms() {}

  /** Nearest first, then those that most records have. */
  static List<Near> of(IndexReader index, String field, String text, int edits, int prefix)
      throws IOException {
    Terms terms = MultiTerms.getTerms(index, field);
    List<Near> found = new ArrayList<>();
    if (terms == null) {
      return found;
    }
    FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, text), edits, prefix, true);
    for (BytesRef term = near.next();
        term != null && found.size() < MOST_SEEN;
        term = near.next()) {
      String known = term.utf8ToString();
      if (!known.equals(text)) {
        found.add(new Near(known, Edits.between(text, known), near.docFreq()));
      }
    }
    found.sort(
        Comparator.comparingInt(Near::edits)
            .thenComparing(Near::records, Comparator.reverseOrder()));
    return found;
  }
}
