package org.smartlibrary.local.mongo.store;

import java.util.Arrays;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an index, each with the place where the document's key begins in it. What changes
 * is kept in memory first and told to the log; when there is much of it, it is settled in the
 * file's map in the order of the keys, so that neighbours share the writing of a page. Who changes
 * it holds the database's turn to write.
 */
public final class IndexEntries {

  /** Stands in memory for an entry that the file's map may still have. */
  static final int GONE = -1;

  private static final byte[] FIRST = {};
  private static final byte[] LAST = {(byte) 0xFF};

  private final MVMap<byte[], Integer> settled;
  private final MVMap<byte[], Integer> recent;
  private final ChangeLog log;
  private byte[] hand = FIRST;
  private byte[] end;
  private long round;

  IndexEntries(MVMap<byte[], Integer> settled, MVMap<byte[], Integer> recent, ChangeLog log) {
    this.settled = settled;
    this.recent = recent;
    this.log = log;
    log.replay(recent::put);
    this.round = log.next();
    this.end = last(recent);
  }

  public void put(byte[] entry, int place) {
    recent.put(entry, place);
    log.add(entry, place);
  }

  public void remove(byte[] entry) {
    put(entry, GONE);
  }

  public void clear() {
    recent.clear();
    settled.clear();
    log.clear();
  }

  public boolean contains(byte[] entry) {
    var place = recent.get(entry);
    return place == null ? settled.containsKey(entry) : place != GONE;
  }

  /** The first entry that is not before this one. */
  public byte @Nullable [] ceiling(byte[] start) {
    var walk = now().walk(start, LAST, false);
    return walk.advance() ? walk.key() : null;
  }

  public boolean isEmpty() {
    return ceiling(FIRST) == null;
  }

  /** How many entries there are; reads what was not settled yet. */
  public long count() {
    long count = settled.sizeAsLong();
    Cursor<byte[], Integer> cursor = recent.cursor(FIRST);
    while (cursor.hasNext()) {
      boolean there = settled.containsKey(cursor.next());
      boolean stays = cursor.getValue() != GONE;
      count += (stays ? 1 : 0) - (there ? 1 : 0);
    }
    return count;
  }

  /** The entries of this moment. What is settled meanwhile is in both, and counts once. */
  public Ordered<Integer> now() {
    if (recent.isEmpty()) {
      return Ordered.of(settled);
    }
    var changed = Ordered.of(recent);
    var unchanged = Ordered.of(settled);
    return (from, to, backwards) ->
        new MergedWalk(
            changed.walk(from, to, backwards), unchanged.walk(from, to, backwards), backwards);
  }

  /** How many changes wait in memory. */
  int waiting() {
    return recent.size();
  }

  void save() {
    log.save();
  }

  /**
   * Settles the next changes in the order of their keys. A round ends at the last key that there
   * was when it began, for keys that only grow would never let it end; then what the log told
   * before it began is settled, or was told again since.
   */
  void settle(int most) {
    Cursor<byte[], Integer> cursor = recent.cursor(hand);
    for (int count = 0; count < most; count++) {
      if (!cursor.hasNext() || Arrays.compareUnsigned(cursor.next(), end) > 0) {
        beginRound();
        return;
      }
      hand = cursor.getKey();
      settle(hand, cursor.getValue());
    }
  }

  private void beginRound() {
    log.forget(round);
    round = log.next();
    hand = FIRST;
    end = last(recent);
  }

  private static byte[] last(MVMap<byte[], Integer> map) {
    var last = map.lastKey();
    return last == null ? FIRST : last;
  }

  private void settle(byte[] entry, int place) {
    if (place == GONE) {
      settled.remove(entry);
    } else {
      settled.put(entry, place);
    }
    recent.remove(entry);
  }
}
