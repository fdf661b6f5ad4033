package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the terms before a term. Lucene's lists go forward only, so a place some way ahead of it is
 * looked for by halving, and from there it is walked: the cost grows with the logarithm of the
 * list.
 */
final class WayBack {

  private static final int LONGEST_WALK = 300;
  private static final int MOST_HALVINGS = 400;

  /** Two terms that agree so far are not told apart by halving. */
  private static final int PRECISION = 48;

  private final TermsEnum terms;
  private final BytesRef end;

  WayBack(TermsEnum terms, BytesRef end) {
    this.terms = terms;
    this.end = end;
  }

  /** The last terms before the end, in the order of the list. */
  List<BytesRef> last(int many) throws IOException {
    if (many == 0) {
      return List.of();
    }
    byte[] low = new byte[PRECISION];
    byte[] high = place(end);
    Walk walk = walk(low, many);
    for (int i = 0; i < MOST_HALVINGS && !walk.arrived; i++) {
      byte[] middle = middle(low, high);
      Walk next = walk(middle, many);
      if (next.isShort(many)) {
        high = middle;
      } else {
        low = middle;
        walk = next;
      }
    }
    return walk.arrived ? walk.found : walk(high, many).found;
  }

  private static byte[] place(BytesRef term) {
    byte[] place = new byte[PRECISION];
    System.arraycopy(term.bytes, term.offset, place, 0, Math.min(PRECISION, term.length));
    return place;
  }

  private record Walk(List<BytesRef> found, boolean arrived) {

    boolean isShort(int many) {
      return arrived && found.size() < many;
    }
  }

  /** From a place to the end, or until the walk gets long. */
  private Walk walk(byte[] from, int many) throws IOException {
    Deque<BytesRef> found = new ArrayDeque<>();
    if (terms.seekCeil(new BytesRef(from)) == TermsEnum.SeekStatus.END) {
      return new Walk(List.of(), true);
    }
    BytesRef term = terms.term();
    for (int steps = 0; term != null && term.compareTo(end) < 0; steps++) {
      if (steps == LONGEST_WALK) {
        return new Walk(List.of(), false);
      }
      if (found.size() == many) {
        found.removeFirst();
      }
      found.addLast(BytesRef.deepCopyOf(term));
      term = terms.next();
    }
    return new Walk(new ArrayList<>(found), true);
  }

  /** Halfway between two places, read as fractions. */
  private static byte[] middle(byte[] low, byte[] high) {
    byte[] sum = new byte[PRECISION];
    int carry = 0;
    for (int i = PRECISION - 1; i >= 0; i--) {
      int digit = (low[i] & 0xFF) + (high[i] & 0xFF) + carry;
      sum[i] = (byte) digit;
      carry = digit >>> 8;
    }
    for (int i = 0; i < PRECISION; i++) {
      int digit = (carry << 8) | (sum[i] & 0xFF);
      sum[i] = (byte) (digit >>> 1);
      carry = digit & 1;
    }
    return sum;
  }
}
