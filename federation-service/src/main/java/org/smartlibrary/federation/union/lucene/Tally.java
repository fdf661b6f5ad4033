package org.smartlibrary.federation.union.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.smartlibrary.federation.union.Facet;

/** Counts by small numbers; remembers which were met, so that many possible values cost nothing. */
final class Tally {

  private int[] counts = new int[64];
  private int[] met = new int[64];
  private int size;

  void add(int number) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
    }
    if (counts[number]++ == 0) {
      meet(number);
    }
  }

  private void meet(int number) {
    if (size == met.length) {
      met = Arrays.copyOf(met, size * 2);
    }
    met[size++] = number;
  }

  /** The most frequent, with their names; equal ones by number. */
  List<Facet.Value> top(int many, IntFunction<String> name) {
    return IntStream.of(met)
        .limit(size)
        .mapToLong(number -> (long) -counts[number] << 32 | number)
        .sorted()
        .limit(many)
        .mapToObj(ranked -> (int) ranked)
        .map(number -> new Facet.Value(name.apply(number), counts[number]))
        .toList();
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      counts[met[i]] = 0;
    }
    size = 0;
  }
}
