package org.smartlibrary.catalog.record.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.Title;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.structure.Parsed;

/** MARC-8 with East Asian characters (EACC), against the conversion by YAZ. */
class Marc8Test {

  /** Two notes have damaged sequences, of which each converter makes something else. */
  private static final int DAMAGED = 2;

  @Test
  void eaccBecomesTheCharactersThatYazMakesOfIt() throws IOException {
    List<Field> ours = fields("yaz_marc12_marc8_cjk.mrc", Serialization.ISO2709);
    List<Field> theirs = fields("yaz_marc12.xml", Serialization.MARCXML);

    assertThat(ours).hasSameSizeAs(theirs);
    assertThat(ours).filteredOn(field -> !theirs.contains(field)).hasSize(DAMAGED);
  }

  @Test
  void aTitleIsReadInBothScripts() throws IOException {
    try (InputStream in = MarcFiles.resource("yaz_marc12_marc8_cjk.mrc")) {
      BibliographicRecord record = MarcFiles.records(in, Serialization.ISO2709).getFirst().record();

      assertThat(record.titles())
          .filteredOn(title -> title.type() == Title.Type.PROPER)
          .extracting(Title::linked)
          .containsExactly(false, true);
      assertThat(record.script()).startsWith("Han");
    }
  }

  private static List<Field> fields(String file, Serialization serialization) throws IOException {
    try (MarcStream stream =
        MarcRecordReader.stream(MarcFiles.resource(file), ReadOptions.of(serialization))) {
      return ((Parsed.Whole) stream.next().orElseThrow()).record().fields();
    }
  }
}
