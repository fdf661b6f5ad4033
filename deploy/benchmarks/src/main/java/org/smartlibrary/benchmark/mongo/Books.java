package org.smartlibrary.benchmark.mongo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bson.Document;

/** Documents of 1 KB, made by rule, as a union catalogue has them. */
final class Books {

  static final int SHELVES = 5_000;
  private static final int TEXT = 760;

  private Books() {}

  static String id(long number) {
    return "CN-%06d|n%010d".formatted(number % 2600, number);
  }

  static Document book(long number) {
    var random = new SplittableRandom(number);
    return new Document("_id", id(number))
        .append("isil", "CN-%06d".formatted(number % 2600))
        .append("shelf", shelf(number % SHELVES))
        .append("year", 1900 + (int) (number % 125))
        .append("version", 1L)
        .append("keys", List.of(key(number), key(number + 1), key(number + 2)))
        .append("text", text(random));
  }

  static String shelf(long number) {
    return "shelf-%06d".formatted(number);
  }

  static String key(long number) {
    return "key-%010d".formatted(number);
  }

  static List<Document> books(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(Books::book).toList();
  }

  private static String text(SplittableRandom random) {
    var text = new StringBuilder(TEXT);
    while (text.length() < TEXT) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }
}
