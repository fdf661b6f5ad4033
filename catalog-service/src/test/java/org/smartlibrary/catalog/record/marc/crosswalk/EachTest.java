package org.smartlibrary.catalog.record.marc.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EachTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 15, 16, 17, 1000})
  void whatComesAgainCountsOnceWhereItStandsFirst(int count) {
    List<String> found = IntStream.range(0, count).mapToObj(i -> "subject " + i * 7 % 11).toList();

    assertThat(Each.once(found)).isEqualTo(found.stream().distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 17})
  void whatDiffersStaysInItsOrder(int count) {
    List<Integer> found = new ArrayList<>(IntStream.range(0, count).boxed().toList().reversed());

    assertThat(Each.once(found)).isEqualTo(found);
  }
}
