package org.smartlibrary.federation.union.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.availability.ItemState;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.Holding;

/**
 * The copies of a record that have a barcode, as the catalogues tell them, a line each: {@code
 * CN-110000|01100200345678 A1}. Read one after the other, by their bytes: most have no state, and
 * of those nothing is made.
 */
final class Copies {

  private static final char AVAILABLE = 'A';
  private static final char UNTOLD = 'U';
  private static final char TOLD = 'T';

  private final byte[] bytes;
  private final int end;
  private int line;
  private int space;
  private int next;

  Copies(BytesRef written) {
    bytes = written.bytes;
    end = written.offset + written.length;
    next = written.offset;
  }

  /** The names of the copies that can have a state, and what the catalogues say of them. */
  record Told(Set<String> keys, String lines) {}

  static Told of(List<Holding> holdings) {
    Set<String> keys = new LinkedHashSet<>();
    StringBuilder lines = new StringBuilder();
    for (Holding holding : holdings) {
      for (Holding.Item item : holding.items()) {
        if (canHaveState(item)) {
          String key = holding.isil() + "|" + item.barcode();
          keys.add(key);
          lines.append(key).append(' ').append(kind(item)).append(item.copies()).append('\n');
        }
      }
    }
    return new Told(keys, lines.toString());
  }

  private static boolean canHaveState(Holding.Item item) {
    String barcode = item.barcode();
    if (barcode == null || barcode.isEmpty()) {
      return false;
    }
    for (int i = 0; i < barcode.length(); i++) {
      if (barcode.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  private static char kind(Holding.Item item) {
    return switch (item.status()) {
      case "AVAILABLE" -> AVAILABLE;
      case "UNKNOWN" -> UNTOLD;
      default -> TOLD;
    };
  }

  /** Goes on to the next copy; false behind the last. */
  boolean advance() {
    if (next >= end) {
      return false;
    }
    line = next;
    space = find(' ', line);
    next = find('\n', space) + 1;
    return true;
  }

  private int find(char wanted, int from) {
    int at = from;
    while (bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /** How the copy stands; null where no desk has told. */
  @Nullable ItemState state(ItemStates states) {
    return states.find(bytes, line, space - line);
  }

  String owner() {
    int bar = find('|', line);
    return new String(bytes, line, bar - line, UTF_8);
  }

  /** What the catalogue says of it. */
  Shelf catalogued() {
    int copies = count();
    return switch (bytes[space + 1]) {
      case AVAILABLE -> new Shelf(copies, copies, 0);
      case UNTOLD -> new Shelf(copies, 0, copies);
      default -> new Shelf(copies, 0, 0);
    };
  }

  private int count() {
    return Integer.parseInt(new String(bytes, space + 2, next - 1 - space - 2, UTF_8));
  }
}
