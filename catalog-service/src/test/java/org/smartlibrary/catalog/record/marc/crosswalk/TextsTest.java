package org.smartlibrary.catalog.record.marc.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Contributor.Role;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.Identifier.Status;

/** What the texts in fields mean, as they are printed in China and elsewhere. */
class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "978-7-5366-9293-0, 9787536692930, , VALID",
    "7-5366-9293-0 (精装), 7-5366-9293-0, 精装, INVALID",
    "7-02-000220-X (全套), 9787020002207, 全套, SET",
    "7-02-000220-X (全4册), 9787020002207, 全4册, SET",
    "9787020002207 (pbk.), 9787020002207, pbk., VALID",
    "978-7-02-000220-7（平装）, 9787020002207, 平装, VALID",
    "0-395-19395-8 (set), 9780395193952, set, SET"
  })
  void anIsbnIsReadWithItsQualifier(String text, String value, String qualifier, Status status) {
    Identifier isbn = IdentifierText.isbn(text, null, false);

    assertThat(isbn.type()).isEqualTo(Identifier.Type.ISBN);
    assertThat(isbn.value()).isEqualTo(value);
    assertThat(isbn.qualifier()).isEqualTo(qualifier);
    assertThat(isbn.status()).isEqualTo(status);
    assertThat(isbn.raw()).isEqualTo(text);
  }

  @Test
  void aCancelledIsbnIdentifiesNothing() {
    assertThat(IdentifierText.isbn("9787020002207", null, true).status())
        .isEqualTo(Status.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource({"10019·1234, 10019·1234", "10019.1234, 10019·1234", "R10019・56, 10019·56"})
  void aUnifiedBookNumberIsWrittenOneWay(String text, String value) {
    assertThat(IdentifierText.unifiedBookNumber(text).value()).isEqualTo(value);
  }

  @Test
  void aUnifiedBookNumberInThePlaceOfAnIsbnIsKnown() {
    assertThat(IdentifierText.isbn("10019·1234", null, false).type())
        .isEqualTo(Identifier.Type.UNIFIED_BOOK_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({"0001-6705, VALID", "0001-6706, INVALID", "1000-0004, INVALID"})
  void anIssnIsProvenByItsLastDigit(String text, Status status) {
    assertThat(IdentifierText.issn(text, false).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "第2版, 2",
    "第二版, 2",
    "3版, 3",
    "第十二版, 12",
    "增订第３版, 3",
    "2nd ed., 2",
    "Second edition, 2",
    "3. Aufl., 3",
    "新版, ",
    "典藏版, "
  })
  void anEditionIsNumbered(String statement, Integer number) {
    assertThat(Editions.number(statement)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "2005.11, 2005",
    "[2004?], 2004",
    "民国二十三年, 1934",
    "清光緒十年, 1884",
    "宋端平2年, 1235",
    "元大德十年, 1306",
    "明建文元年, 1399",
    "绍兴1984.5, 1984",
    "乾隆元年, 1736",
    "昭和52, 1977",
    "一九八五年, 1985",
    "[19--], ",
    "c2004, "
  })
  void aDateHasAYearOfTheCommonEra(String date, Integer year) {
    assertThat(Years.published(date)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"十二, 12", "廿三, 23", "二〇〇八, 2008", "一百二十, 120", "１２, 12", "两, 2"})
  void aNumberIsReadAsItIsWritten(String text, int number) {
    assertThat(Numerals.of(text)).hasValue(number);
  }

  @Test
  void aNumberTooLargeForAnythingCountedIsNone() {
    assertThat(Numerals.of("99999999千")).isEmpty();
    assertThat(Numerals.of("999999999999")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "302页, 302, ",
    "'10, 374页', 374, ",
    "3册 (1200页), 1200, 3",
    "2册, , 2",
    "'x, 182 p.', 182, ",
    "'2 v. (xii, 640 pages)', 640, 2",
    "八卷, , 8"
  })
  void pagesAndVolumesAreCounted(String statement, Integer pages, Integer volumes) {
    assertThat(Extents.pages(statement)).isEqualTo(pages);
    assertThat(Extents.volumes(statement)).isEqualTo(volumes);
  }

  @ParameterizedTest
  @CsvSource({"〔清〕, 清", "(南朝宋), 南朝宋", "清代, 清", "'(清, 1715-1763)', 清", "（美）, ", "[英], "})
  void aDynastyIsToldFromACountry(String bracket, String dynasty) {
    assertThat(Dynasties.in(bracket).orElse(null)).isEqualTo(dynasty);
  }

  @Test
  void aStatementOfResponsibilityNamesEachWithDynastyAndRole() {
    List<Contributor> named = Responsibility.contributors("(清)曹雪芹, 高鹗著 ; 启功等注 ; 人民文学出版社编辑部编");

    assertThat(named)
        .extracting(Contributor::name)
        .containsExactly("曹雪芹", "高鹗", "启功", "人民文学出版社编辑部");
    assertThat(named.get(0).dynasty()).isEqualTo("清");
    assertThat(named.get(1).roles()).containsExactly(Role.AUTHOR);
    assertThat(named.get(2).roles()).containsExactly(Role.ANNOTATOR);
    assertThat(named.get(3).kind()).isEqualTo(Contributor.Kind.CORPORATE);
  }

  @Test
  void aNameThatEndsLikeARoleWordStaysAName() {
    assertThat(Responsibility.contributors("张作文"))
        .extracting(Contributor::name)
        .containsExactly("张作文");
  }

  @ParameterizedTest
  @CsvSource({
    "著, AUTHOR",
    "主编, CHIEF_EDITOR",
    "編, EDITOR",
    "译, TRANSLATOR",
    "校注, ANNOTATOR",
    "070, AUTHOR",
    "730, TRANSLATOR",
    "trl, TRANSLATOR",
    "ed., EDITOR",
    "Übersetzer, TRANSLATOR",
    "摄影, PHOTOGRAPHER",
    "谁知道, OTHER"
  })
  void aRelatorMeansARole(String relator, Role role) {
    assertThat(Roles.of(List.of(relator))).containsExactly(role);
  }

  @Test
  void someWordsMeanTwoRoles() {
    assertThat(Roles.of(List.of("译注"))).containsExactly(Role.TRANSLATOR, Role.ANNOTATOR);
    assertThat(Roles.of(List.of("编著"))).containsExactly(Role.AUTHOR, Role.COMPILER);
  }

  @ParameterizedTest
  @CsvSource({
    "'三体 /', 三体",
    "'Austen, Jane,', 'Austen, Jane'",
    "'Smith, J.', 'Smith, J.'",
    "': a novel', a novel",
    "'etc...', 'etc...'"
  })
  void theMarksOfIsbdAreTakenOff(String text, String bare) {
    assertThat(Punctuation.strip(text)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"三体, Hans", "紅樓夢, Hant", "The Tale of Genji, Latn", "Война и мир, Cyrl", "ゲンジ, Jpan"})
  void theScriptOfATitleIsTold(String title, String script) {
    assertThat(HanScript.of(title, List.of())).isEqualTo(script);
  }
}
