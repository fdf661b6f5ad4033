package org.smartlibrary.local.mongo.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyWriterTest {

  /** «Comparison/Sort Order» of the MongoDB manual, and within the types. */
  private static final List<Object> IN_ORDER =
      List.of(
          MinKey.getInstance(),
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          Long.MIN_VALUE,
          -1.5,
          -1,
          0,
          Double.MIN_VALUE,
          1,
          1.5,
          (1L << 53),
          (1L << 53) + 1,
          (1L << 53) + 2,
          Long.MAX_VALUE - 1,
          Long.MAX_VALUE,
          Double.POSITIVE_INFINITY,
          "",
          "\u0000",
          "a",
          "a\u0000",
          "a\u0000b",
          "ab",
          "b",
          "中",
          "（",
          "\uD842\uDFB7",
          new Document(),
          new Document("a", 1),
          new Document("a", 1).append("b", 1),
          new Document("a", 2),
          new Document("b", 1),
          new Document("a", "x"),
          List.of(),
          List.of(1),
          List.of(1, 2),
          List.of(2),
          new BinData(new byte[] {9}),
          new BinData(new byte[] {0, 0}),
          new ObjectId("000000000000000000000001"),
          new ObjectId("ff0000000000000000000000"),
          false,
          true,
          Instant.ofEpochMilli(-1),
          Instant.ofEpochMilli(0),
          Instant.parse("2026-11-24T00:00:00Z"),
          new BsonTimestamp(1),
          MaxKey.getInstance());

  @Test
  void bytesAreInTheOrderOfTheValues() {
    for (int one = 0; one < IN_ORDER.size(); one++) {
      for (int other = 0; other < IN_ORDER.size(); other++) {
        assertThat(Integer.signum(compare(one, other, true)))
            .as("%s and %s", IN_ORDER.get(one), IN_ORDER.get(other))
            .isEqualTo(Integer.compare(one, other));
        assertThat(Integer.signum(compare(one, other, false)))
            .isEqualTo(Integer.compare(other, one));
      }
    }
  }

  /** With something behind them, which must not matter. */
  private static int compare(int one, int other, boolean ascending) {
    return Arrays.compareUnsigned(
        key(one, ascending, "zzz"), key(other, ascending, one == other ? "zzz" : "aaa"));
  }

  private static byte[] key(int place, boolean ascending, String behind) {
    return new KeyWriter().value(IN_ORDER.get(place), ascending).value(behind).toBytes();
  }

  @Test
  void numbersOfAllTypesAreOneValue() {
    assertThat(bytes(7)).isEqualTo(bytes(7L)).isEqualTo(bytes(7.0));
    assertThat(bytes(0.0)).isEqualTo(bytes(-0.0)).isEqualTo(bytes(0));
  }

  private static byte[] bytes(Object value) {
    return new KeyWriter().value(value).toBytes();
  }

  @Test
  void aDescendingIntervalHasTheSameValues() {
    var above = Interval.above(5, false).descending();
    assertThat(above.contains(descending(6))).isTrue();
    assertThat(above.contains(descending(5))).isFalse();
    assertThat(above.contains(descending("6"))).isFalse();
    var upTo = Interval.below("b", true).descending();
    assertThat(upTo.contains(descending("b"))).isTrue();
    assertThat(upTo.contains(descending("b\u0000"))).isFalse();
    assertThat(upTo.contains(descending(""))).isTrue();
    assertThat(Interval.prefix("ab").descending().contains(descending("abc"))).isTrue();
    assertThat(Interval.prefix("ab").descending().contains(descending("ac"))).isFalse();
  }

  private static byte[] descending(Object value) {
    return new KeyWriter().value(value, false).value("more").toBytes();
  }
}
