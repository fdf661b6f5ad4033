package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.federation.text.Folding;

/** A glance spares a pattern; it must never overlook what the pattern would have found. */
class ScanTest {

  @ParameterizedTest
  @CsvSource({
    "三体 ii, 2",
    "三体 下, 1000",
    "鲁迅全集 第十卷, 10",
    "鲁迅全集 卷十, 10",
    "physics vol 3, 3",
    "physics 3 teil, 3",
    "physics 3 band, 3",
    "physics 3 part, 3",
    "physics 3 tome, 3",
    "physics 3 book, 3",
    "physics 3 buch, 3",
    "中国统计年鉴 2011, 2011",
    "中国统计年鉴 2011年, 2011",
    "中国统计年鉴 2011年版, 2011",
    "война и мир т 2, 2",
    "xii, 12"
  })
  void whateverAPartMayEndWithIsSeen(String title, int number) {
    assertThat(Parts.atTheEnd(Folding.fold(title)).numbers()).containsExactly(number);
  }
}
