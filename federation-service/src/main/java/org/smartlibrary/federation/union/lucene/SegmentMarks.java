package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.availability.ItemStates;

/**
 * What desks told of a segment's records: three bits a record, and of those that can be had
 * otherwise than the catalogues say, from where. One thread at a time marks while any number
 * search. A mark of the first and second kind stays, so that a search that runs meanwhile finds a
 * record by what it was before or by what it is now.
 */
final class SegmentMarks {

  private static final long NEVER = -1;

  private final ItemStates states;
  private final Dictionary libraries;
  private final FixedBitSet lent;
  private final FixedBitSet otherwise;
  private final FixedBitSet strayed;
  private final AtomicReferenceArray<int @Nullable []> free;
  private long seen = NEVER;

  SegmentMarks(int records, ItemStates states, Dictionary libraries) {
    this.states = states;
    this.libraries = libraries;
    this.lent = new FixedBitSet(records);
    this.otherwise = new FixedBitSet(records);
    this.strayed = new FixedBitSet(records);
    this.free = new AtomicReferenceArray<>(records);
  }

  /** The records of which a desk told something. */
  FixedBitSet lent() {
    return lent;
  }

  /** Of these, those that can be had otherwise than the catalogues say, or once could. */
  FixedBitSet otherwise() {
    return otherwise;
  }

  /** The numbers of the libraries from which such a record can be had; null for any other. */
  int @Nullable [] free(int doc) {
    return free.get(doc);
  }

  /** Of the lent, those of which a copy stands in another library than its owner's. */
  FixedBitSet strayed() {
    return strayed;
  }

  /** What has changed in a segment: how records stand, and whether copies strayed or came home. */
  record News(boolean records, boolean strays) {
    static final News NONE = new News(false, false);
  }

  /** Marks what changed since the last call; at first, or after too much, the whole segment. */
  synchronized News follow(LeafReader segment) throws IOException {
    long now = states.changes();
    Optional<List<String>> changed = seen == NEVER ? Optional.empty() : states.changedSince(seen);
    News news = changed.isPresent() ? each(segment, changed.get()) : all(segment);
    seen = now;
    return news;
  }

  private News all(LeafReader segment) throws IOException {
    if (states.size() == 0) {
      return News.NONE;
    }
    Standing standing = new Standing(segment, states);
    BinaryDocValues values = DocValues.getBinary(segment, Fields.COPIES);
    for (int doc = values.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (isLent(new Copies(values.binaryValue()))) {
        mark(doc, standing);
      }
    }
    return new News(true, true);
  }

  private boolean isLent(Copies copies) {
    while (copies.advance()) {
      if (copies.state(states) != null) {
        return true;
      }
    }
    return false;
  }

  private News each(LeafReader segment, List<String> keys) throws IOException {
    Terms items = segment.terms(Fields.ITEM);
    if (items == null || keys.isEmpty()) {
      return News.NONE;
    }
    boolean records = false;
    boolean strays = false;
    Standing standing = new Standing(segment, states);
    TermsEnum terms = items.iterator();
    for (String key : keys) {
      if (terms.seekExact(new BytesRef(key))) {
        strays |= mark(terms.postings(null, PostingsEnum.NONE), standing);
        records = true;
      }
    }
    return new News(records, strays);
  }

  private boolean mark(PostingsEnum docs, Standing standing) throws IOException {
    boolean strays = false;
    for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
      strays |= mark(doc, standing);
    }
    return strays;
  }

  /** Whether a copy of it strayed, or came home. */
  private boolean mark(int doc, Standing standing) throws IOException {
    markFree(doc, standing.free(doc));
    lent.set(doc);
    boolean before = strayed.get(doc);
    boolean now = standing.isStrayed(doc);
    if (now) {
      strayed.set(doc);
    } else {
      strayed.clear(doc);
    }
    return before || now;
  }

  /** First from where, then the bit: whoever finds the bit finds from where. */
  private void markFree(int doc, Standing.Free where) {
    if (otherwise.get(doc) || !where.now().equals(where.catalogued())) {
      free.set(doc, where.now().stream().mapToInt(libraries::number).toArray());
      otherwise.set(doc);
    }
  }
}
