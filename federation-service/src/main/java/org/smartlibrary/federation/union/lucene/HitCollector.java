package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;

/** One pass over the hits: the best of them, how many, and how they divide. */
final class HitCollector implements Collector {

  private final TopFieldCollector best;
  private final Narrowing narrowing;
  private final SegmentNumbers subjects;
  private final SegmentNumbers libraries;
  private final ScopeView scope;
  private final FacetCounts counts = new FacetCounts();
  private int[] lastHitOfBranch = new int[64];
  private int total;

  HitCollector(
      TopFieldCollector best,
      Narrowing narrowing,
      SegmentNumbers subjects,
      SegmentNumbers libraries,
      ScopeView scope) {
    this.best = best;
    this.narrowing = narrowing;
    this.subjects = subjects;
    this.libraries = libraries;
    this.scope = scope;
  }

  int total() {
    return total;
  }

  FacetCounts counts() {
    return counts;
  }

  @Override
  public ScoreMode scoreMode() {
    return best.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  /** The hits of one segment, in order. */
  private final class Segment implements LeafCollector {

    private final LeafCollector bestHere;
    private final NumericDocValues traits;
    private final NumericDocValues languages;
    private final SortedSetDocValues subjectValues;
    private final int[] subjectNumbers;
    private final SortedSetDocValues libraryValues;
    private final int[] libraryNumbers;
    private final int[] branchOfLibrary;

    Segment(LeafReaderContext context) throws IOException {
      LeafReader reader = context.reader();
      bestHere = best.getLeafCollector(context);
      traits = DocValues.getNumeric(reader, Fields.TRAITS);
      languages = DocValues.getNumeric(reader, Fields.LANGUAGES);
      subjectValues = DocValues.getSortedSet(reader, Fields.SUBJECT_FACET);
      subjectNumbers = subjects.of(reader);
      libraryValues = DocValues.getSortedSet(reader, Fields.LIBRARY);
      libraryNumbers = libraries.of(reader);
      branchOfLibrary = scope.branchOfLibrary();
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      bestHere.setScorer(scorer);
    }

    @Override
    public void collect(int doc) throws IOException {
      long packed = traits.advanceExact(doc) ? traits.longValue() : 0;
      long spoken = languages.advanceExact(doc) ? languages.longValue() : 0;
      int misses = narrowing.misses(packed, spoken);
      counts.add(misses, packed, spoken);
      if (misses == 0) {
        total++;
        bestHere.collect(doc);
        countSubjects(doc);
        countBranches(doc);
      }
    }

    private void countSubjects(int doc) throws IOException {
      if (subjectValues.advanceExact(doc)) {
        for (int i = subjectValues.docValueCount(); i > 0; i--) {
          counts.subjects.add(subjectNumbers[(int) subjectValues.nextOrd()]);
        }
      }
    }

    /** A title that many libraries of a branch hold is one title of the branch. */
    private void countBranches(int doc) throws IOException {
      if (libraryValues.advanceExact(doc)) {
        for (int i = libraryValues.docValueCount(); i > 0; i--) {
          int branch = branchOfLibrary[libraryNumbers[(int) libraryValues.nextOrd()]];
          if (branch >= 0 && isFirstOfThisHit(branch)) {
            counts.branches.add(branch);
          }
        }
      }
    }
  }

  private boolean isFirstOfThisHit(int branch) {
    if (branch >= lastHitOfBranch.length) {
      lastHitOfBranch = Arrays.copyOf(lastHitOfBranch, branch * 2);
    }
    boolean first = lastHitOfBranch[branch] != total;
    lastHitOfBranch[branch] = total;
    return first;
  }
}
