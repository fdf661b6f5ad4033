package org.smartlibrary.loan.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTest {

  @ParameterizedTest
  @CsvSource({"CNY29.80,2980", "29.8元,2980", "¥30,3000", "￥ 0.50,50", "RMB12.00,1200", "15,1500"})
  void whatCataloguesWriteInRenminbiIsRead(String text, long fen) {
    assertThat(Price.inFen(text)).contains(fen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"USD 29.80", "赠送", "", "29.80-35.00", "CNY29.805", "99999999999"})
  void whatIsNoPriceInRenminbiIsNone(String text) {
    assertThat(Price.inFen(text)).isEmpty();
  }
}
