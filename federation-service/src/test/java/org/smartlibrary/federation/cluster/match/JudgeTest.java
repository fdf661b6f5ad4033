package org.smartlibrary.federation.cluster.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.cluster.Books.book;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.Books;
import org.smartlibrary.federation.cluster.feature.Description;
import org.smartlibrary.federation.cluster.feature.Description.Contributor;
import org.smartlibrary.federation.cluster.feature.Description.Identifier;
import org.smartlibrary.federation.cluster.feature.Description.Note;
import org.smartlibrary.federation.cluster.feature.Description.Publication;
import org.smartlibrary.federation.cluster.feature.Description.Relation;
import org.smartlibrary.federation.cluster.feature.Description.Title;
import org.smartlibrary.federation.cluster.feature.FeatureExtraction;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.match.Verdict.Outcome;

class JudgeTest {

  private static final String ISBN = "9787040396621";
  private static final Books CALCULUS =
      book("高等数学", "同济大学数学系").isbn(ISBN).by("高等教育出版社", 2014).pages(410);

  private final Judge judge = new Judge();

  @Test
  void theSameBookDescribedTwiceIsOne() {
    Books traditional = book("高等數學", "同濟大學數學系編").by("高等敎育出版社", 2014).pages(410);
    assertThat(outcome(CALCULUS, traditional)).isEqualTo(Outcome.SAME);
  }

  @Test
  void aSharedIsbnAloneIsNeverEnough() {
    Books another = book("线性代数", "居余马").isbn(ISBN).by("清华大学出版社", 2002).pages(280);
    assertThat(outcome(CALCULUS, another)).isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void titleAndNameAloneAreAWorkNotAManifestation() {
    assertThat(outcome(book("三体", "刘慈欣"), book("三体", "刘慈欣"))).isEqualTo(Outcome.UNCERTAIN);
  }

  @Test
  void aNumberThatIsAnotherHousesWasCopiedFromElsewhere() {
    Books another = CALCULUS.isbn("9787302023685");
    assertThat(outcome(CALCULUS, another)).isEqualTo(Outcome.SAME);
    assertThat(outcome(CALCULUS, another.pages(390))).isNotEqualTo(Outcome.SAME);
    assertThat(outcome(CALCULUS, CALCULUS.isbn("9787040396638"))).isEqualTo(Outcome.UNCERTAIN);
  }

  @Test
  void aCharacterOfTheSameSoundIsASlipWhereTheRestIsOne() {
    assertThat(outcome(bambi("小鹿斑比"), bambi("小鹿班比"))).isEqualTo(Outcome.SAME);
    assertThat(outcome(bambi("小鹿斑比"), bambi("小鹿斑马"))).isNotEqualTo(Outcome.SAME);
  }

  private static Books bambi(String title) {
    return book(title, "沙尔腾").isbn(ISBN).by("河北教育出版社", 1995).pages(160);
  }

  @Test
  void volumesOfASetAreKeptApartByTheirNumber() {
    assertVetoed("volume", CALCULUS.part("上册"), CALCULUS.part("下册"));
    assertVetoed("volume", CALCULUS.part("第一卷"), CALCULUS.part("vol. 2"));
    assertThat(outcome(CALCULUS.part("第二册"), CALCULUS.part("下"))).isEqualTo(Outcome.SAME);
  }

  @Test
  void editionsAreKeptApartByTheirNumber() {
    assertVetoed("edition", CALCULUS.edition("第6版"), CALCULUS.edition("第七版"));
  }

  @Test
  void farApartYearsNeedAReprintNote() {
    Books early = CALCULUS.by("高等教育出版社", 1988);
    assertVetoed("years-far-apart", CALCULUS, early);
    Description reprint = withNote(CALCULUS.description(), new Note("REPRINT", "据1988年版重印"));
    assertThat(judge.vetoed(FeatureExtraction.of(reprint), early.features())).isFalse();
  }

  @Test
  void aSetIsNotItsPart() {
    assertVetoed("set-against-part", book("红楼梦（上、下册）", "曹雪芹"), book("红楼梦", "曹雪芹").part("上"));
  }

  @Test
  void sameTitleTextbooksOfTwoHousesAreTwo() {
    Books other = book("高等数学", "李忠").isbn("9787301151518").by("北京大学出版社", 2014).pages(430);
    assertThat(outcome(CALCULUS, other)).isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void translationsByDifferentHandsAreTwo() {
    Features one = translated("周克希", "2004");
    Features other = translated("李恒基", "2004");
    assertThat(judge.verdict(one, other).vetoes()).extracting(Veto::name).contains("translator");
    assertThat(judge.verdict(one, translated("周克希译", "2004")).outcome()).isEqualTo(Outcome.SAME);
  }

  @Test
  void aRomanisedTitleWithItsOriginalBesideItMeetsTheChineseRecord() {
    Description romanised =
        described(
            List.of(title("San ti"), title("三體")), "Liu, Cixin", "Chongqing chu ban she", 2008);
    Features chinese =
        book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008).pages(302).features();
    assertThat(judge.verdict(FeatureExtraction.of(romanised), chinese).outcome())
        .isEqualTo(Outcome.SAME);
  }

  @Test
  void aRomanisedTitleAloneIsNotComparedWithAChineseOne() {
    Features romanised =
        FeatureExtraction.of(described(List.of(title("San ti")), "Liu, Cixin", "Chongqing", 2008));
    Features chinese = book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008).features();
    assertThat(judge.verdict(romanised, chinese).outcome()).isNotEqualTo(Outcome.SAME);
  }

  @Test
  void aPeriodicalThatChangedItsTitleIsAnother() {
    Features before = serial("图书馆学通讯", List.of(), "10001234");
    Features since = serial("中国图书馆学报", List.of("图书馆学通讯"), "10001234");
    assertThat(judge.verdict(before, since).vetoes())
        .extracting(Veto::name)
        .contains("title-change");
  }

  @Test
  void anOnlineResourceIsNoBookWhateverItsCodesSay() {
    Description d = CALCULUS.description();
    assertVetoed("form", d, with(d, new Description.Extent("在线资源(410页)", 410, null)));
  }

  @Test
  void theDiscThatBelongsToAScoreIsNoScore() {
    Description disc = scored(new Description.Extent("1 sound disc", null, null));
    Description score = scored(new Description.Extent("1 score + parts", null, null));
    assertVetoed("form", disc, score);
  }

  @Test
  void anAmpersandIsAnAnd() {
    Books one = book("Pride & prejudice", "Austen, Jane").by("Oxford University Press", 1998);
    Books other = book("Pride and prejudice", "Austen, Jane").by("Oxford Univ. Press", 1998);
    assertThat(outcome(one, other)).isEqualTo(Outcome.SAME);
  }

  @Test
  void anEditionsOwnNameCountsWhereNoNumberIsShared() {
    Books plain = book("三体", "刘慈欣").by("重庆出版社", 2008).pages(302);
    Books memorial = book("三体", "刘慈欣").by("重庆出版社", 2010).pages(302).edition("纪念版");
    assertThat(outcome(plain, memorial)).isEqualTo(Outcome.UNCERTAIN);
  }

  @Test
  void aBodysShortNameIsItsName() {
    Books full = book("高校图书馆工作", "湖南省高等学校图书情报工作委员会").by("", 1981);
    Books brief = book("高校图书馆工作", "湖南省高校图工委").by("", 1981);
    assertThat(judge.verdict(full.features(), brief.features()).evidence())
        .contains(new Evidence("creator", 20, "[湖南省高等学校图书情报工作委员会]", "[湖南省高校图工委]"));
  }

  @Test
  void everyVerdictIsTheSameFromBothSidesAndKeepsItsEvidence() {
    Features one = CALCULUS.features();
    Features other = CALCULUS.pages(409).by("高等教育出版社有限公司", 2015).features();
    Verdict verdict = judge.verdict(one, other);
    assertThat(judge.verdict(other, one).weight()).isEqualTo(verdict.weight());
    assertThat(verdict.evidence())
        .contains(new Evidence("isbn", 45, "[" + ISBN + "]", "[" + ISBN + "]"))
        .extracting(Evidence::name)
        .contains("title", "creator", "publisher", "year", "pages");
    assertThat(judge.weight(one, other)).isEqualTo(verdict.weight());
  }

  private Outcome outcome(Books one, Books other) {
    return judge.verdict(one.features(), other.features()).outcome();
  }

  private void assertVetoed(String rule, Books one, Books other) {
    assertThat(judge.verdict(one.features(), other.features()).vetoes())
        .extracting(Veto::name)
        .contains(rule);
  }

  private void assertVetoed(String rule, Description one, Description other) {
    assertThat(judge.verdict(FeatureExtraction.of(one), FeatureExtraction.of(other)).vetoes())
        .extracting(Veto::name)
        .contains(rule);
  }

  private static Description scored(Description.Extent extent) {
    Description book = book("Modal jazz", "Dobbins, Bill").by("Advance Music", 1988).description();
    return with(
        new Description(
            book.level(),
            "SCORE",
            book.identifiers(),
            book.titles(),
            book.contributors(),
            null,
            book.publication(),
            null,
            List.of(),
            List.of("eng"),
            List.of(),
            List.of()),
        extent);
  }

  private static Description with(Description d, Description.Extent extent) {
    return new Description(
        d.level(),
        d.form(),
        d.identifiers(),
        d.titles(),
        d.contributors(),
        d.edition(),
        d.publication(),
        extent,
        d.series(),
        d.languages(),
        d.notes(),
        d.relations());
  }

  private static Features translated(String translator, String year) {
    var description =
        new Description(
            "MONOGRAPH",
            "BOOK",
            List.of(),
            List.of(title("追忆似水年华")),
            List.of(
                new Contributor("普鲁斯特", List.of("AUTHOR")),
                new Contributor(translator, List.of("TRANSLATOR"))),
            null,
            publication("译林出版社", Integer.parseInt(year)),
            null,
            List.of(),
            List.of("chi"),
            List.of(),
            List.of());
    return FeatureExtraction.of(description);
  }

  private static Description described(
      List<Title> titles, String author, String publisher, int year) {
    return new Description(
        "MONOGRAPH",
        "BOOK",
        List.of(),
        titles,
        List.of(new Contributor(author, List.of("AUTHOR")), new Contributor("劉慈欣", List.of())),
        null,
        publication(publisher, year),
        null,
        List.of(),
        List.of("chi"),
        List.of(),
        List.of());
  }

  private static Features serial(String title, List<String> former, String issn) {
    return FeatureExtraction.of(
        new Description(
            "SERIAL",
            "SERIAL",
            List.of(new Identifier("ISSN", issn, "VALID")),
            List.of(title(title)),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of("chi"),
            List.of(),
            former.stream().map(name -> new Relation("PRECEDED_BY", name)).toList()));
  }

  private static Description withNote(Description d, Note note) {
    return new Description(
        d.level(),
        d.form(),
        d.identifiers(),
        d.titles(),
        d.contributors(),
        d.edition(),
        d.publication(),
        d.extent(),
        d.series(),
        d.languages(),
        List.of(note),
        d.relations());
  }

  private static Title title(String value) {
    return new Title("PROPER", value, null, null, null, null);
  }

  private static Publication publication(String publisher, int year) {
    return new Publication(null, publisher, null, year, null, null, null);
  }
}
