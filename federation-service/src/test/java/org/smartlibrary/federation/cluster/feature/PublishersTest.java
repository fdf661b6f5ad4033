package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {

  @ParameterizedTest
  @CsvSource({
    "人民文学出版社, 人民文学",
    "人民文学出版社有限公司, 人民文学",
    "人民文學出版社, 人民文学",
    "中国友谊出版公司, 中国友谊",
    "中华书局, 中华书局",
    "人民文學雜誌社, 人民文学",
    "该刊编辑部, ''",
    "生活·读书·新知三联书店, 生活读书新知三联书店",
    "Springer Verlag, springer",
    "'H.J. Raymond & Co.', h j raymond",
    "Oxford University Press, oxford university"
  })
  void theWordsThatEveryPublisherHasAreLeftOut(String publisher, String expected) {
    assertThat(Publishers.of(publisher)).isEqualTo(expected);
  }
}
