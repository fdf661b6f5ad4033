package org.smartlibrary.starter.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

  private static final int LONGEST = 16_384;

  @Test
  void valuesAreSeparatedByCommasAndRecordsByLineEnds() throws IOException {
    assertThat(records("a,b\r\nc,\n")).containsExactly(record(1, "a", "b"), record(2, "c", ""));
  }

  @Test
  void aQuotedValueHoldsCommasQuotesAndLineEnds() throws IOException {
    assertThat(records("\"a,\"\"b\"\"\nc\",d\ne,f"))
        .containsExactly(record(1, "a,\"b\"\nc", "d"), record(3, "e", "f"));
  }

  @Test
  void emptyLinesCountButSayNothing() throws IOException {
    assertThat(records("a\n\r\n\nb\n\n")).containsExactly(record(1, "a"), record(4, "b"));
  }

  @Test
  void anOpenQuoteIsSaid() throws IOException {
    assertThat(records("a,\"b")).singleElement().matches(record -> !record.whole());
  }

  @Test
  void aRecordWithoutAnEndIsNotKept() throws IOException {
    var endless = "x".repeat(LONGEST) + "," + ",".repeat(100_000) + "\nb\n";

    assertThat(records(endless))
        .satisfiesExactly(
            first -> {
              assertThat(first.whole()).isFalse();
              assertThat(first.values()).hasSizeLessThan(10);
            },
            second -> assertThat(second).isEqualTo(record(2, "b")));
  }

  private static CsvRecords.CsvRecord record(long line, String... values) {
    return new CsvRecords.CsvRecord(line, List.of(values), true);
  }

  private static List<CsvRecords.CsvRecord> records(String text) throws IOException {
    var records = new CsvRecords(new StringReader(text), LONGEST);
    var all = new ArrayList<CsvRecords.CsvRecord>();
    for (var next = records.next(); next.isPresent(); next = records.next()) {
      all.add(next.get());
    }
    return all;
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    var line = CsvLine.of("a,b", null, "say \"c\"", "two\nlines", 7);

    assertThat(records(line)).containsExactly(record(1, "a,b", "", "say \"c\"", "two\nlines", "7"));
  }
}
