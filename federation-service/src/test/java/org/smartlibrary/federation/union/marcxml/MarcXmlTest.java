package org.smartlibrary.federation.union.marcxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

class MarcXmlTest {

  @Test
  void aRecordSaysWhereItIsFromAndWhatItIs() {
    String xml = MarcXml.of(full());

    assertThat(xml)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .contains("<leader>00000nam a2200000 i 4500</leader>")
        .contains("<controlfield tag=\"001\">u1</controlfield>")
        .contains("<controlfield tag=\"003\">CN-SLN</controlfield>")
        .contains("<controlfield tag=\"005\">20261125080001.0</controlfield>")
        .contains("261125s2008    cc |||||||||||||||||chi d")
        .contains(field("035", " ", " ") + subfield("a", "(CN-110000)n0"))
        .contains(field("020", " ", " ") + subfield("a", "9787020002207"))
        .contains(field("100", "1", " ") + subfield("a", "曹雪芹") + subfield("e", "著"))
        .contains(field("245", "1", "0") + subfield("a", "红楼梦"))
        .contains(field("700", "1", " ") + subfield("a", "高鹗"))
        .contains(field("084", " ", " ") + subfield("a", "I242.4") + subfield("2", "clc"))
        .contains(field("650", " ", "7") + subfield("a", "章回小说") + subfield("2", "cct"))
        .contains(
            field("852", " ", " ") + subfield("a", "CN-110000") + subfield("h", "I242.4/230"));
  }

  @Test
  void fieldsStandInTheOrderOfTheirTags() {
    var tags =
        MarcXml.of(full())
            .lines()
            .flatMap(line -> Pattern.compile("tag=\"(\\d+)\"").matcher(line).results())
            .map(found -> found.group(1))
            .toList();

    assertThat(tags).isSorted().hasSizeGreaterThan(12);
  }

  @Test
  void whatXmlCannotSayIsLeftOut() {
    assertThat(MarcXml.of(Entries.entry("u1", "a\u0000b\uFFFE<&>\uD83D\uDE00").build()))
        .contains("ab&lt;&amp;&gt;\uD83D\uDE00");
  }

  @Test
  void theSchemaOfTheLibraryOfCongressFindsNoFault() throws Exception {
    Path schema =
        Path.of(
            System.getProperty("marc21.schema", "../../shared/protocols/oai-pmh/MARC21slim.xsd"));
    assumeTrue(
        Files.exists(schema), "MARC21slim.xsd is not at " + schema + ": set -Dmarc21.schema");
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(schema.toFile())
            .newValidator();

    for (UnionEntry entry : List.of(full(), strange(), Entries.entry("u3", "x").build())) {
      assertThatCode(
              () -> validator.validate(new StreamSource(new StringReader(MarcXml.of(entry)))))
          .doesNotThrowAnyException();
    }
  }

  private static UnionEntry full() {
    UnionEntry entry =
        Entries.entry("u1", "红楼梦")
            .title("PARALLEL", "Dream of the Red Chamber")
            .by("曹雪芹")
            .by("高鹗")
            .published("人民文学出版社", 2008)
            .isbn("9787020002207")
            .about("章回小说")
            .clc("I242.4")
            .inSeries("中国古典文学读本丛书")
            .summary("以贾宝玉、林黛玉的爱情故事为主线。")
            .heldBy("CN-110000")
            .heldBy("CN-310000")
            .build();
    return country(entry, "CN");
  }

  /** Words of closed lists that are not known here, nothing that must be there. */
  private static UnionEntry strange() {
    UnionRecord record =
        new UnionRecord(
            "?",
            "?",
            List.of(new UnionRecord.Identifier("?", "1", null, null, "?")),
            List.of(),
            List.of(
                new UnionRecord.Contributor(
                    "x", "?", List.of(), null, null, null, true, null, false)),
            new UnionRecord.Edition(null, null),
            new UnionRecord.Publication(null, null, null, -3, null, null, null),
            new UnionRecord.Extent(null, null, null, null, null),
            List.of(new UnionRecord.Series("s", null, null)),
            List.of(new UnionRecord.Subject("t", "?", null, List.of(""))),
            List.of(new UnionRecord.Classification("?", "")),
            List.of("?", "eng"),
            List.of("fre"),
            "?",
            null,
            null,
            null,
            List.of(new UnionRecord.Note(null, " ")),
            List.of(new UnionRecord.Relation("?", "r", List.of(), null)),
            Map.of(),
            null);
    return new UnionEntry("u2", 1, record, List.of(), Entries.THEN);
  }

  private static UnionEntry country(UnionEntry entry, String code) {
    UnionRecord r = entry.record();
    UnionRecord record =
        new UnionRecord(
            r.level(),
            r.form(),
            r.identifiers(),
            r.titles(),
            r.contributors(),
            r.edition(),
            r.publication(),
            r.extent(),
            r.series(),
            r.subjects(),
            r.classifications(),
            r.languages(),
            r.originalLanguages(),
            code,
            r.script(),
            r.summary(),
            r.contents(),
            r.notes(),
            r.relations(),
            r.sources(),
            r.original());
    return new UnionEntry(entry.id(), entry.version(), record, entry.holdings(), entry.derivedAt());
  }

  private static String field(String tag, String first, String second) {
    return "<datafield tag=\"%s\" ind1=\"%s\" ind2=\"%s\">".formatted(tag, first, second);
  }

  private static String subfield(String code, String value) {
    return "<subfield code=\"%s\">%s</subfield>".formatted(code, value);
  }
}
