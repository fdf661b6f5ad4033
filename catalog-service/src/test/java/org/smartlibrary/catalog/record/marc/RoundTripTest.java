package org.smartlibrary.catalog.record.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.structure.Parsed;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/** ISO 2709 to XML to JSON to ISO 2709: nothing gets lost, moved or trimmed on the way. */
class RoundTripTest {

  private final RecordWriter writer = new MarcRecordWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blacklight_test_data.utf8.mrc",
        "catmandu_bu_bibs_100.mrc.gz",
        "cnmarc_bnu_sru_10.xml",
        "cnmarc_bnu_sru_10_as_marc21.xml",
        "cnmarc_interlib_18_gbk.iso",
        "cnmarc_interlib_18_utf8.iso",
        "crkn_canadiana_5.mrc.gz",
        "crkn_canadiana_8.mrc.gz",
        "dnb_Btest_499.mrc.gz",
        "evergreen_badisbns.xml",
        "evergreen_concerto_bibs.xml.gz",
        "evergreen_hebrew.mrc",
        "evergreen_jazz_1k.mrc.gz",
        "evergreen_lul_fre_500.mrc.gz",
        "evergreen_serials_marc21.xml",
        "folio_61PRINT_246.mrc.gz",
        "folio_cornell_exemplars.mrc.gz",
        "folio_sample100.mrc",
        "folio_stripes_unique_bibs.mrc.gz",
        "folio_uchicago_880_a.xml.gz",
        "koha_marc21_436.xml.gz",
        "lc_m2bf_british_library.xml.gz",
        "lc_m2bf_contributed.xml",
        "lc_m2bf_dnb.xml.gz",
        "lc_m2bf_gwu.xml.gz",
        "lc_m2bf_loc_general.xml.gz",
        "lc_m2bf_nlm.xml.gz",
        "marc4j_chinese_mangled_multibyte.mrc",
        "marc4j_oclc_63111280_utf8.mrc",
        "marc4j_pride_prejudice_383.mrc.gz",
        "marc4j_pride_prejudice_with_errors.mrc.gz",
        "mzk_19.mrc",
        "openlibrary_edge_cases.mrc",
        "psu_sample_750.mrc.gz",
        "pymarc_1251_rusmarc.mrc",
        "pymarc_test.dat.mrc",
        "qa_unimarc_bnr_1993.mrc",
        "rusmarc_zebra_72.mrc",
        "solrmarc_specTestRecs.mrc",
        "solrmarc_uva_001-200.mrc.gz",
        "taiwan_cmarc_ntuedu_38.mrc",
        "taiwan_cmarc_ntuedu_38_marc21.mrc",
        "unimarc_bnf_peter_49.xml.gz",
        "unimarc_italian_data.mrc",
        "unimarc_snk_comsode_a.mrc.gz",
        "yaz_marc12.xml",
        "yaz_marc12_marc8_cjk.mrc",
        "yaz_marccol1.u8.mrc",
        "yaz_marccol3.u8.mrc",
        "yaz_marccol4.u8.mrc"
      })
  void aRecordStaysTheSameThroughEverySerialization(String file) throws IOException {
    try (InputStream in = SharedData.marc(file)) {
      for (SourceRecord record : MarcFiles.records(in, SharedData.serialization(file))) {
        Original original = record.original();
        List<Field> fields = fields(original);
        Original xml = written(original, Serialization.MARCXML);
        Original json = written(xml, Serialization.MARC_JSON);

        assertThat(fields(json)).as("record %s", record.controlNumber()).isEqualTo(fields);
        if (writer.write(json, Serialization.ISO2709)
            instanceof RecordWriter.Written.Bytes(byte[] bytes)) {
          Original iso =
              new Original(original.format(), Serialization.ISO2709, Encoding.UTF_8, bytes);
          assertThat(fields(iso)).as("record %s", record.controlNumber()).isEqualTo(fields);
        }
      }
    }
  }

  @Test
  void aRecordComesOutOfItsOwnSerializationByteForByte() throws IOException {
    try (InputStream in = MarcFiles.resource("cnmarc_interlib_18_gbk.iso")) {
      for (SourceRecord record : MarcFiles.records(in, Serialization.ISO2709)) {
        assertThat(writer.write(record.original(), Serialization.ISO2709))
            .isEqualTo(new RecordWriter.Written.Bytes(record.original().bytes()));
      }
    }
  }

  @Test
  void orderBlanksRepeatedAndEmptySubfieldsAndUnknownTagsAreKept() throws IOException {
    String json =
        """
        {"leader":"00000nam a2200000   4500","fields":[{"001":" 7 "},{"ZZZ":{"ind1":" ","ind2":"9","subfields":[{"a":""},{"b":" x "},{"a":"y"},{"9":""}]}},\
        {"245":{"ind1":"0","ind2":"0","subfields":[{"a":"T"}]}},{"500":{"ind1":" ","ind2":" ","subfields":[{"a":"2"},{"a":"1"}]}},{"245":{"ind1":"1","ind2":" ","subfields":[{"a":"U"}]}}]}
        """;
    Original original =
        original(Serialization.MARC_JSON, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Original iso = written(written(original, Serialization.MARCXML), Serialization.ISO2709);

    assertThat(fields(iso)).isEqualTo(fields(original));
    assertThat(fields(iso))
        .extracting(Field::tag)
        .containsExactly("001", "ZZZ", "245", "500", "245");
  }

  @Test
  void whatIso2709CannotHoldIsRefusedWithASentence() {
    String json =
        """
        {"leader":"00000nam a2200000   4500","fields":[{"001":"7"},{"520":{"ind1":" ","ind2":" ","subfields":[{"a":"%s"}]}}]}
        """
            .formatted("字".repeat(5000));
    Original original =
        original(Serialization.MARC_JSON, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(writer.write(original, Serialization.ISO2709))
        .isEqualTo(
            new RecordWriter.Written.Refused(
                "Field 520 takes 15,005 bytes; a field of ISO 2709 holds 9,999. Ask for MARCXML."));
  }

  private static Original original(Serialization serialization, byte[] bytes) {
    return new Original(RecordFormat.MARC21, serialization, Encoding.UTF_8, bytes);
  }

  private Original written(Original original, Serialization serialization) {
    return switch (writer.write(original, serialization)) {
      case RecordWriter.Written.Bytes(byte[] bytes) ->
          serialization == original.serialization()
              ? original
              : new Original(original.format(), serialization, Encoding.UTF_8, bytes);
      case RecordWriter.Written.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  /** Without what XML cannot hold, and without the character sets that UNIMARC says in 100 $a. */
  private static List<Field> fields(Original original) throws IOException {
    ReadOptions options =
        ReadOptions.of(original.serialization())
            .withFormat(original.format())
            .withEncoding(original.encoding());
    try (MarcStream stream =
        MarcRecordReader.stream(new ByteArrayInputStream(original.bytes()), options)) {
      MarcRecord record = ((Parsed.Whole) stream.next().orElseThrow()).record();
      return record.fields().stream().map(RoundTripTest::printable).toList();
    }
  }

  private static Field printable(Field field) {
    return switch (field) {
      case ControlField(String tag, String value) -> new ControlField(tag, printable(value));
      case DataField data ->
          new DataField(
              data.tag(),
              data.first(),
              data.second(),
              data.subfields().stream()
                  .map(
                      each -> new Subfield(each.code(), coded(data.tag(), printable(each.value()))))
                  .toList());
    };
  }

  private static String printable(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ");
  }

  private static String coded(String tag, String text) {
    return tag.equals("100") && text.length() >= 30 ? text.substring(0, 26) : text;
  }
}
