package org.smartlibrary.federation.union.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;
import org.smartlibrary.federation.union.UnionRecord.Contributor;
import org.smartlibrary.federation.union.UnionRecord.Edition;
import org.smartlibrary.federation.union.UnionRecord.Publication;

class RecordFormatTest {

  private static final Addresses ADDRESSES =
      new Addresses("https://union.example", isil -> isil + "图书馆");

  // ---- GB/T 7714-2015

  @Test
  void aChineseBookIsCitedWithItsAuthorsPlaceAndYear() {
    assertThat(cited(redChamber())).isEqualTo("曹雪芹, 高鹗. 红楼梦[M]. 3版. 北京: 人民文学出版社, 2008.\n");
  }

  @Test
  void aTranslatorIsNamedBehindTheTitleAndNotAsItsAuthor() {
    UnionEntry entry =
        entry(
            "战争与和平",
            "BOOK",
            List.of(person("列夫·托尔斯泰", "AUTHOR"), person("草婴", "TRANSLATOR")),
            null,
            published("上海", "上海文艺出版社", 2007));

    assertThat(cited(entry)).isEqualTo("列夫·托尔斯泰. 战争与和平[M]. 草婴, 译. 上海: 上海文艺出版社, 2007.\n");
  }

  @Test
  void westernNamesArePutFamilyNameFirstInCapitalsAndOnlyThreeAreNamed() {
    UnionEntry entry =
        entry(
            "Introduction to algorithms",
            "BOOK",
            List.of(
                person("Cormen, Thomas H.", "AUTHOR"),
                person("Leiserson, Charles E.", "AUTHOR"),
                person("Ronald L. Rivest", "AUTHOR"),
                person("Stein, Clifford", "AUTHOR")),
            new Edition("2nd ed.", 2),
            published("Cambridge", "MIT Press", 2001));

    assertThat(cited(entry))
        .isEqualTo(
            "CORMEN T H, LEISERSON C E, RIVEST R L, et al. Introduction to algorithms[M]. 2nd ed."
                + " Cambridge: MIT Press, 2001.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "BOOK, M",
    "EBOOK, M/OL",
    "SERIAL, J",
    "MAP, CM",
    "COMPUTER_FILE, CP",
    "VIDEO, Z",
    "NEW, Z"
  })
  void theTypeIsMarkedByForm(String form, String mark) {
    String line = cited(entry("书", form, List.of(), null, published("北京", "社", 1999)));

    assertThat(line).contains("书[" + mark + "].").contains("1999");
    assertThat(line.contains("https://union.example/?record=u1")).isEqualTo(mark.endsWith("OL"));
  }

  @Test
  void whatIsNotKnownIsSaidToBeUnknownOrLeftOut() {
    assertThat(cited(entry("书", "BOOK", List.of(), null, published(null, null, 1999))))
        .isEqualTo("书[M]. [出版地不详]: [出版者不详], 1999.\n");
    assertThat(cited(entry("Book", "BOOK", List.of(), null, null))).isEqualTo("Book[M].\n");
  }

  // ---- BibTeX and RIS

  @Test
  void bibTeXKeepsWhatLaTeXWouldTakeForItself() {
    UnionEntry entry =
        entry(
            "C & C_{#} 100%",
            "BOOK",
            List.of(
                person("Smith, J.", "AUTHOR"),
                new Contributor(
                    "中国科学院", "CORPORATE", List.of("AUTHOR"), null, null, null, false, null, false)),
            null,
            published("北京", "科学出版社", 1999));

    assertThat(written("application/x-bibtex", entry))
        .startsWith("@book{u1,\n")
        .contains("author = {Smith, J. and {中国科学院}}")
        .contains("title = {{C \\& C\\_\\{\\#\\} 100\\%}}")
        .contains("year = {1999}")
        .endsWith("}\n");
  }

  @Test
  void risHasOneStatementALineAndAnEnd() {
    String ris = written("application/x-research-info-systems", redChamber());

    assertThat(ris)
        .startsWith("TY  - BOOK\r\nAU  - 曹雪芹\r\nAU  - 高鹗\r\nTI  - 红楼梦\r\n")
        .contains("PY  - 2008\r\n", "SN  - 9787020002207\r\n", "KW  - 章回小说\r\n")
        .endsWith("ER  - \r\n");
    assertThat(written("application/x-research-info-systems", titled("a\nER  - \nb")))
        .contains("TI  - a ER  -  b\r\n");
  }

  // ---- schema.org

  @Test
  void linkedDataSaysWhoWroteItAndWhoLendsIt() {
    Map<String, Object> json = new SchemaOrg().write(redChamber(), ADDRESSES);

    assertThat(json)
        .containsEntry("@context", "https://schema.org")
        .containsEntry("@type", "Book")
        .containsEntry("@id", "https://union.example/api/union/records/u1")
        .containsEntry("name", "红楼梦")
        .containsEntry("isbn", List.of("9787020002207"))
        .containsEntry("inLanguage", List.of("zh"))
        .containsEntry("datePublished", "2008");
    assertThat(String.valueOf(json.get("author"))).contains("曹雪芹", "高鹗", "Person");
    assertThat(String.valueOf(json.get("offers")))
        .contains("CN-110000图书馆", "https://schema.org/InStock", "https://schema.org/OutOfStock");
  }

  @ParameterizedTest
  @CsvSource({
    "SERIAL, Periodical",
    "MAP, Map",
    "SCORE, MusicComposition",
    "MUSIC, MusicRecording",
    "NEW, CreativeWork"
  })
  void eachFormHasItsType(String form, String type) {
    assertThat(new SchemaOrg().write(entry("x", form, List.of(), null, null), ADDRESSES))
        .containsEntry("@type", type);
  }

  private static String cited(UnionEntry entry) {
    return written("text/x-gbt7714", entry);
  }

  private static String written(String type, UnionEntry entry) {
    return RecordFormat.ALL.stream()
        .filter(format -> format.mediaType().equals(type))
        .map(format -> format.write(entry, ADDRESSES).toString())
        .findFirst()
        .orElseThrow();
  }

  private static UnionEntry redChamber() {
    return entry(
        "红楼梦",
        "BOOK",
        List.of(person("曹雪芹", "AUTHOR"), person("高鹗", "AUTHOR")),
        new Edition("第3版", 3),
        published("北京", "人民文学出版社", 2008));
  }

  private static UnionEntry titled(String title) {
    return entry(title, "BOOK", List.of(), null, null);
  }

  private static Contributor person(String name, String role) {
    return new Contributor(name, "PERSON", List.of(role), null, null, null, false, null, false);
  }

  private static Publication published(
      @Nullable String place, @Nullable String publisher, Integer year) {
    return new Publication(place, publisher, year.toString(), year, null, null, null);
  }

  private static UnionEntry entry(
      String title,
      String form,
      List<Contributor> contributors,
      @Nullable Edition edition,
      @Nullable Publication publication) {
    UnionRecord like =
        Entries.entry("u1", title).form(form).isbn("9787020002207").about("章回小说").build().record();
    UnionRecord record =
        new UnionRecord(
            like.level(),
            like.form(),
            like.identifiers(),
            like.titles(),
            contributors,
            edition,
            publication,
            null,
            like.series(),
            like.subjects(),
            like.classifications(),
            like.languages(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            Map.of(),
            null);
    List<Holding> holdings =
        Entries.entry("u1", title)
            .heldBy("CN-110000")
            .heldBy("CN-310000", "I2/1", "ON_LOAN", 1)
            .build()
            .holdings();
    return new UnionEntry("u1", 1, record, holdings, Entries.THEN);
  }
}
