package org.smartlibrary.catalog.record.marc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.holding.Barcode;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.SourceRecord;

/** Records of eighteen Chinese public libraries, as their systems write CNMARC. */
class CnmarcTest {

  @Test
  void theSameRecordsInGbkSayTheSame() throws IOException {
    List<SourceRecord> utf8 = read("cnmarc_interlib_18_utf8.iso");
    List<SourceRecord> gbk = read("cnmarc_interlib_18_gbk.iso");

    assertThat(gbk)
        .extracting(SourceRecord::controlNumber)
        .isEqualTo(utf8.stream().map(SourceRecord::controlNumber).toList());
    assertThat(gbk)
        .extracting(SourceRecord::record)
        .isEqualTo(utf8.stream().map(SourceRecord::record).toList());
    assertThat(gbk)
        .extracting(SourceRecord::items)
        .isEqualTo(utf8.stream().map(SourceRecord::items).toList());
    assertThat(gbk).allMatch(each -> each.original().encoding().equals(Encoding.GB18030));
    assertThat(utf8).allMatch(each -> each.original().format() == RecordFormat.CNMARC);
  }

  @Test
  void aLabelThatContradictsTheBytesIsSaid() throws IOException {
    assertThat(read("cnmarc_interlib_18_utf8.iso"))
        .filteredOn(record -> !record.remarks().isEmpty())
        .flatExtracting(SourceRecord::remarks)
        .contains(
            "100$a/26-29 is '0110', which says GB18030, but the bytes are UTF-8.",
            "The encoding UTF-8 was guessed.");
  }

  @Test
  void aTitlePageIsUnderstood() throws IOException {
    BibliographicRecord record = read("cnmarc_interlib_18_utf8.iso").getFirst().record();

    assertThat(record.titles().getFirst().value()).isEqualTo("三体");
    assertThat(record.titles().getFirst().pinyin()).isEqualTo("san ti");
    assertThat(record.contributors().getFirst().name()).isEqualTo("刘慈欣");
    assertThat(record.contributors().getFirst().dates()).isEqualTo("1963-");
    assertThat(record.identifiers().getFirst().value()).isEqualTo("9787536692930");
    assertThat(Objects.requireNonNull(record.publication()).publisher()).isEqualTo("重庆出版社");
    assertThat(Objects.requireNonNull(record.extent()).pages()).isEqualTo(302);
    assertThat(record.classifications().getFirst().value()).isEqualTo("I247.55");
    assertThat(record.script()).isEqualTo("Hans");
  }

  @Test
  void aPrintingIsNotAnEdition() throws IOException {
    BibliographicRecord record = byNumber("0020000024983").record();

    assertThat(Objects.requireNonNull(record.edition()).number()).isEqualTo(1);
    assertThat(Objects.requireNonNull(record.publication()).year()).isEqualTo(2008);
    assertThat(Objects.requireNonNull(record.publication()).printingYear()).isEqualTo(2017);
  }

  @Test
  void aVolumeOfASetIsAPartAndABookOfASeriesIsNot() throws IOException {
    assertThat(byNumber("004118608").record().level())
        .isEqualTo(org.smartlibrary.catalog.record.Level.MONOGRAPH);
  }

  /**
   * The libraries' own systems list these barcodes for the same records; Chengdu's list is not
   * there.
   */
  @Test
  void barcodesInTheRecordsAreThoseOfTheLibrariesHoldings() throws IOException {
    Set<String> listed =
        lines("cnmarc_interlib_18_holdings.csv").stream()
            .skip(1)
            .map(line -> line.split(",", -1)[2])
            .collect(Collectors.toSet());
    List<String> read =
        read("cnmarc_interlib_18_utf8.iso").stream()
            .filter(record -> !record.controlNumber().value().equals("002036564"))
            .flatMap(record -> record.items().stream())
            .map(Item::barcode)
            .filter(Objects::nonNull)
            .map(Barcode::value)
            .toList();

    assertThat(read).containsExactly("YC01263", "101488", "5103122001612");
    assertThat(listed).containsAll(read);
  }

  private static SourceRecord byNumber(String number) throws IOException {
    return read("cnmarc_interlib_18_utf8.iso").stream()
        .filter(record -> record.controlNumber().value().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static List<SourceRecord> read(String file) throws IOException {
    try (InputStream in = MarcFiles.resource(file)) {
      return MarcFiles.records(in, Serialization.ISO2709);
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = MarcFiles.resource(file)) {
      return Arrays.asList(new String(in.readAllBytes(), UTF_8).split("\n", -1)).stream()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }
}
