package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Completion;
import org.smartlibrary.federation.union.UnionRecord;

/**
 * Whole titles, names and subjects that begin like what was typed: as written, then in pinyin, then
 * by first letters, and of each those that more records have. It reads a bounded part of the lists.
 */
final class Completing {

  private static final int READ = 300;
  private static final int SHORTEST_SOUND = 2;
  private static final int LONGEST = 60;

  private final IndexSearcher searcher;
  private final @Nullable Bits live;

  Completing(IndexSearcher searcher) {
    this.searcher = searcher;
    this.live = MultiBits.getLiveDocs(searcher.getIndexReader());
  }

  /** A term that begins like it, and where it stands. */
  private record Candidate(CompletionSource source, BytesRef term, int records) {}

  List<Completion> of(String typed, int most) throws IOException {
    String key = Folding.compact(typed);
    if (key.isEmpty() || key.length() > LONGEST) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (CompletionSource source : CompletionSource.values()) {
      if (!source.isSound() || isSound(key)) {
        candidates.addAll(best(source, key, most));
      }
    }
    return shown(candidates, most);
  }

  private static boolean isSound(String key) {
    return key.length() >= SHORTEST_SOUND && key.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private List<Candidate> best(CompletionSource source, String key, int most) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), source.field());
    if (terms == null) {
      return List.of();
    }
    List<Candidate> read = new ArrayList<>();
    BytesRef prefix = new BytesRef(key);
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (more && read.size() < READ && StringHelper.startsWith(each.term(), prefix)) {
      read.add(new Candidate(source, BytesRef.deepCopyOf(each.term()), each.docFreq()));
      more = each.next() != null;
    }
    return read.stream()
        .sorted(Comparator.comparingInt(Candidate::records).reversed())
        .limit(2L * most)
        .toList();
  }

  private List<Completion> shown(List<Candidate> candidates, int most) throws IOException {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparing((Candidate each) -> each.source().isSound())
            .thenComparing(Comparator.comparingInt(Candidate::records).reversed()));
    List<Completion> completions = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Candidate candidate : sorted) {
      if (completions.size() == most) {
        break;
      }
      completion(candidate)
          .filter(one -> told.add(one.kind() + one.text()))
          .ifPresent(completions::add);
    }
    return completions;
  }

  /** What only replaced records have is none any more. */
  private Optional<Completion> completion(Candidate candidate) throws IOException {
    int doc = firstLive(candidate);
    return doc < 0
        ? Optional.empty()
        : new WholeEntries(searcher)
            .entry(doc)
            .flatMap(entry -> completion(candidate, entry.record()));
  }

  private static Optional<Completion> completion(Candidate candidate, UnionRecord record) {
    CompletionSource source = candidate.source();
    return source
        .text(record, candidate.term().utf8ToString())
        .map(text -> new Completion(text, source.kind(), candidate.records()));
  }

  private int firstLive(Candidate candidate) throws IOException {
    PostingsEnum docs =
        MultiTerms.getTermPostingsEnum(
            searcher.getIndexReader(),
            candidate.source().field(),
            candidate.term(),
            PostingsEnum.NONE);
    if (docs == null) {
      return -1;
    }
    int doc = docs.nextDoc();
    while (doc != PostingsEnum.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = docs.nextDoc();
    }
    return doc == PostingsEnum.NO_MORE_DOCS ? -1 : doc;
  }
}
