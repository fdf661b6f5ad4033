package org.smartlibrary.federation.union.lucene;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.LibraryScope;

/** What one library has of a title, and how that is kept beside a record in few bytes. */
record Shelf(int copies, int available) {

  Shelf plus(Shelf other) {
    return new Shelf(copies + other.copies, available + other.available);
  }

  static String write(Map<String, Shelf> shelves) {
    return shelves.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue().copies + " " + e.getValue().available)
        .collect(Collectors.joining("\n"));
  }

  /** What the libraries of a scope have together. */
  static HoldingsSummary summary(String shelves, LibraryScope scope, Instant asOf) {
    int libraries = 0;
    Shelf sum = new Shelf(0, 0);
    for (String line : shelves.split("\n", -1)) {
      String[] parts = line.split(" ", -1);
      if (parts.length == 3 && scope.includes(parts[0])) {
        libraries++;
        sum = sum.plus(new Shelf(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      }
    }
    return new HoldingsSummary(libraries, sum.copies, sum.available, asOf);
  }
}
