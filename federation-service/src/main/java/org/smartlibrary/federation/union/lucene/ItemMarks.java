package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.availability.ItemStates;

/**
 * What desks told, laid over the index in memory: a loan changes some bits of a record, and no
 * file. A segment never changes, so it is looked through once, when it is new; afterwards only what
 * changed is looked up in it.
 */
final class ItemMarks {

  private final ItemStates states;
  private final Map<IndexReader.CacheKey, SegmentMarks> segments = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private final AtomicLong strays = new AtomicLong();
  private final Dictionary libraries;
  private volatile boolean begun;
  private long shown;

  /** The dictionary gives the libraries the numbers that they have in searches. */
  ItemMarks(ItemStates states, Dictionary libraries) {
    this.states = states;
    this.libraries = libraries;
  }

  ItemStates states() {
    return states;
  }

  /** Grows when a record's copies stand otherwise than before. */
  long changes() {
    return changes.get();
  }

  /** Grows when a copy came to stand in another library than its owner's, or left it. */
  long strays() {
    return strays.get();
  }

  SegmentMarks of(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    SegmentMarks known = segments.get(core.getKey());
    return known == null ? begin(segment, core) : known;
  }

  private SegmentMarks begin(LeafReader segment, IndexReader.CacheHelper core) {
    SegmentMarks begun = new SegmentMarks(segment.maxDoc(), states, libraries);
    SegmentMarks other = segments.putIfAbsent(core.getKey(), begun);
    if (other == null) {
      core.addClosedListener(segments::remove);
    }
    return other == null ? begun : other;
  }

  /**
   * Marks all that a reader shows, once anything is to be shown: while the states are told again at
   * start, each refresh would look through everything in vain.
   */
  void follow(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      follow(leaf.reader());
    }
  }

  /** Marks one segment: before a merged one takes the place of many, it is looked through. */
  void follow(LeafReader segment) throws IOException {
    if (!begun) {
      return;
    }
    SegmentMarks.News news = of(segment).follow(segment);
    if (news.records()) {
      changes.incrementAndGet();
    }
    if (news.strays()) {
      strays.incrementAndGet();
    }
  }

  /** Marks what changed; how many of the changed items no record lists. */
  synchronized int show(IndexReader reader) throws IOException {
    begun = true;
    long now = states.changes();
    Set<String> unknown = new HashSet<>(states.changedSince(shown).orElse(List.of()));
    follow(reader);
    for (LeafReaderContext leaf : reader.leaves()) {
      removeListed(unknown, leaf.reader().terms(Fields.ITEM));
    }
    shown = now;
    return unknown.size();
  }

  private static void removeListed(Set<String> items, @Nullable Terms listed) throws IOException {
    if (listed == null || items.isEmpty()) {
      return;
    }
    TermsEnum terms = listed.iterator();
    for (Iterator<String> item = items.iterator(); item.hasNext(); ) {
      if (terms.seekExact(new BytesRef(item.next()))) {
        item.remove();
      }
    }
  }
}
