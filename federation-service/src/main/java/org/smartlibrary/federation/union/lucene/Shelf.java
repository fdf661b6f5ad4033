package org.smartlibrary.federation.union.lucene;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.availability.ItemStatus;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.LibraryScope;

/** What one library has of a title, and how that is kept beside a record in few bytes. */
record Shelf(int copies, int available, int untold) {

  static final Shelf EMPTY = new Shelf(0, 0, 0);

  static Shelf of(Holding holding) {
    return new Shelf(holding.copies(), holding.available(), holding.untold());
  }

  Shelf plus(Shelf other) {
    return new Shelf(copies + other.copies, available + other.available, untold + other.untold);
  }

  Shelf minus(Shelf other) {
    return new Shelf(
        copies - other.copies,
        Math.max(0, available - other.available),
        Math.max(0, untold - other.untold));
  }

  /** As many copies, after what a desk told of them. */
  Shelf as(ItemStatus status) {
    return new Shelf(copies, status == ItemStatus.AVAILABLE ? copies : 0, 0);
  }

  static String write(Map<String, Shelf> shelves) {
    return shelves.entrySet().stream()
        .map(shelf -> shelf.getKey() + " " + shelf.getValue().written())
        .collect(Collectors.joining("\n"));
  }

  private String written() {
    return copies + " " + available + " " + untold;
  }

  /** What the libraries of a scope have together, by the catalogues. */
  static HoldingsSummary summary(String shelves, LibraryScope scope, Instant asOf) {
    return summary(read(shelves), scope, asOf, null);
  }

  static HoldingsSummary summary(
      Map<String, Shelf> shelves, LibraryScope scope, Instant asOf, @Nullable Instant due) {
    int libraries = 0;
    Shelf sum = EMPTY;
    for (Map.Entry<String, Shelf> shelf : shelves.entrySet()) {
      if (scope.includes(shelf.getKey())) {
        libraries++;
        sum = sum.plus(shelf.getValue());
      }
    }
    return new HoldingsSummary(libraries, sum.copies, sum.available, sum.untold, asOf, due);
  }

  /** What each library has. */
  static Map<String, Shelf> read(String shelves) {
    Map<String, Shelf> read = new HashMap<>();
    for (String line : shelves.split("\n", -1)) {
      String[] parts = line.split(" ", -1);
      if (parts.length == 4) {
        read.put(parts[0], read(parts));
      }
    }
    return read;
  }

  private static Shelf read(String[] parts) {
    return new Shelf(
        Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
  }
}
