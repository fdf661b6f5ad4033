package org.smartlibrary.catalog.record.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marc4j.MarcPermissiveStreamReader;
import org.marc4j.MarcReader;
import org.marc4j.MarcStreamReader;
import org.marc4j.MarcXmlReader;
import org.marc4j.marc.Record;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.structure.Parsed;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/** marc4j reads the same fields from the same bytes. */
class SecondOpinionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blacklight_test_data.utf8.mrc",
        "crkn_canadiana_5.mrc.gz",
        "dnb_Btest_499.mrc.gz",
        "evergreen_hebrew.mrc",
        "folio_cornell_exemplars.mrc.gz",
        "folio_lcsh_authority_5000.mrc.gz",
        "lc_m2bf_gwu.xml.gz",
        "lc_m2bf_loc_general.xml.gz",
        "mzk_19.mrc",
        "pymarc_test.dat.mrc",
        "qa_unimarc_bnr_1993.mrc",
        "unimarc_italian_data.mrc",
        "yaz_marccol1.u8.mrc",
      })
  void marc4jReadsTheSameFields(String file) throws IOException {
    List<String> ours = new ArrayList<>();
    try (MarcStream stream =
        MarcRecordReader.stream(
            SharedData.marc(file), ReadOptions.of(SharedData.serialization(file)))) {
      Optional<Parsed> next = stream.next();
      while (next.isPresent()) {
        ours.add(text(((Parsed.Whole) next.get()).record().fields()));
        next = stream.next();
      }
    }
    assertThat(ours).isEqualTo(theirs(file));
  }

  private static List<String> theirs(String file) throws IOException {
    List<String> records = new ArrayList<>();
    try (InputStream in = SharedData.marc(file)) {
      MarcReader reader =
          SharedData.serialization(file) == Serialization.MARCXML
              ? new MarcXmlReader(in)
              : iso2709(file, in);
      while (reader.hasNext()) {
        records.add(text(reader.next()));
      }
    }
    return records;
  }

  /**
   * Its permissive reader alone converts MARC-8, but drops empty subfields and changes codes, so
   * that it is asked only where nothing else will do; UNIMARC says its encoding where neither
   * looks.
   */
  private static MarcReader iso2709(String file, InputStream in) {
    if (file.equals("evergreen_hebrew.mrc")) {
      return new MarcPermissiveStreamReader(in, true, true);
    }
    return file.contains("unimarc") ? new MarcStreamReader(in, "UTF-8") : new MarcStreamReader(in);
  }

  /** marc4j lists control fields first, and drops the field 000 that some systems write. */
  private static String text(List<Field> fields) {
    StringBuilder control = new StringBuilder();
    StringBuilder data = new StringBuilder();
    for (Field field : fields) {
      switch (field) {
        case ControlField(String tag, String value) ->
            control.append(tag.equals("000") ? "" : tag + ' ' + value + '\n');
        case DataField(String tag, char first, char second, List<Subfield> subfields) -> {
          data.append(tag).append(' ').append(first).append(second);
          subfields.forEach(each -> data.append('$').append(each.code()).append(each.value()));
          data.append('\n');
        }
      }
    }
    return control.append(data).toString();
  }

  private static String text(Record record) {
    StringBuilder text = new StringBuilder();
    record
        .getControlFields()
        .forEach(
            field -> text.append(field.getTag()).append(' ').append(field.getData()).append('\n'));
    for (org.marc4j.marc.DataField field : record.getDataFields()) {
      text.append(field.getTag())
          .append(' ')
          .append(field.getIndicator1())
          .append(field.getIndicator2());
      field
          .getSubfields()
          .forEach(each -> text.append('$').append(each.getCode()).append(each.getData()));
      text.append('\n');
    }
    return text.toString();
  }
}
