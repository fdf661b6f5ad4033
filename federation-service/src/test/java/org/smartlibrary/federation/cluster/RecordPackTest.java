package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.cluster.pack.PackReader;
import org.smartlibrary.federation.cluster.pack.PackWriter;

class RecordPackTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE})
  void aRecordComesBackAsItWas(long digest) {
    HeldRecord held = held(digest);

    PackWriter out = new PackWriter();
    RecordPack.write(held, out);

    PackReader in = new PackReader(out.toBytes());
    assertThat(RecordPack.read(in)).isEqualTo(held);
    assertThat(in.hasMore()).isFalse();
  }

  @Test
  void aRecordPackedBeforeDigestsWereKeptHasNone() {
    PackWriter old = new PackWriter();
    old.text("CN-1").text("n1").number(7).number(500).number(0b1001);
    old.text("\"MONOGRAPH\"").text("[]").number(2).text("[]");

    HeldRecord held = RecordPack.read(new PackReader(old.toBytes()));

    assertThat(held.digest()).isZero();
    assertThat(held.contribution().fields()).containsOnlyKeys(UnionField.LEVEL, UnionField.TITLES);
    assertThat(held.copies()).isEqualTo(2);
  }

  /** With every field that there is. */
  private static HeldRecord held(long digest) {
    Map<UnionField, String> fields =
        EnumSet.allOf(UnionField.class).stream()
            .collect(Collectors.toMap(field -> field, UnionField::json));
    return new HeldRecord(
        new RecordKey("CN-1", "n|1"), 5L << 32, digest, new Contribution(9, fields), 1, "[]");
  }
}
