package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartlibrary.federation.union.Entries.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.starter.security.Isil;

/** What every union index promises; each adapter runs it. */
public abstract class UnionIndexContract {

  private static final LibraryScope ZHEJIANG =
      new LibraryScope(
          Optional.of(new Isil("CN-330000")),
          Map.of(
              "CN-330000", "CN-330000",
              "CN-330100", "CN-330100",
              "CN-330106", "CN-330100"));

  private UnionIndex index;
  private long offset;

  /** A new, empty index. */
  protected abstract UnionIndex open();

  /** Another instance on what the first has committed, as after {@code kill -9}. */
  protected abstract UnionIndex reopenAfterCrash();

  @BeforeEach
  void openEmpty() {
    index = open();
  }

  // ---- words

  @ParameterizedTest
  @CsvSource({
    "红楼梦",
    "紅樓夢",
    "红楼",
    "梦",
    "紅樓夢 曹雪芹",
    "《红楼梦》曹雪芹",
    "ＨＯＮＧ　ＬＯＵ",
    "人民文学出版社 红楼",
    "章回小说",
    "\"红楼梦\"",
    "古典文学读本"
  })
  void wordsFindTheRecordInEitherScriptAndAnyField(String words) {
    given(redChamber(), entry("u2", "西游记").by("吴承恩"));

    assertThat(found(words)).containsExactly("u1");
  }

  @Test
  void simplifiedWordsFindATraditionalRecord() {
    given(entry("u1", "紅樓夢").by("曹雪芹").heldBy("CN-110000"));

    assertThat(found("红楼梦")).containsExactly("u1");
    assertThat(found("红楼夢")).containsExactly("u1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"红梦", "楼红", "红楼 西游", "\"梦红楼\"", "xyz", "???", "😀"})
  void whatTheRecordDoesNotSayDoesNotFindIt(String words) {
    given(entry("u1", "红楼梦"), entry("u2", "水浒传"));

    var answer = index.search(UnionQuery.anywhere(words));

    assertThat(answer.total() == 0 || answer.relaxed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "7-02-000220-X, u1",
    "978-7-02-000220-7, u1",
    "9787020002207, u1",
    "7020002203, u1",
    "1000-0135, u2",
    "10019·1234, u3",
    "I247.55, u4",
    "I24, u4",
    "I247.55/88, u4",
    "i247.55 / 88, u4"
  })
  void numbersAreFoundAsPeopleWriteThem(String number, String id) {
    given(
        entry("u1", "甲").isbn("9787020002207").isbn("9787020002200"),
        entry("u2", "乙").identifier("ISSN", "1000-0135"),
        entry("u3", "丙").identifier("UNIFIED_BOOK_NUMBER", "10019·1234"),
        entry("u4", "丁").clc("I247.55").heldBy("CN-110000", "I247.55/88", "AVAILABLE", 1));

    assertThat(found(number)).contains(id).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "中国近代史, 中国 近代史",
    "列夫托尔斯泰, 列夫·托尔斯泰选集",
    "study of dream, Studies of Dreams",
    "etranger, L'Étranger",
    "c++, C++ 程序设计",
    "程序設計, C++程序设计"
  })
  void spacesPointsAccentsAndPluralsDoNotMatter(String words, String title) {
    given(entry("u1", title), entry("u2", "C 语言"));

    assertThat(found(words)).containsExactly("u1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "honglou meng",
        "hong lou meng",
        "hongloumeng",
        "hóng lóu mèng",
        "hong2lou2meng4",
        "louMeng",
        "cao xueqin",
        "caoxueqin",
        "cao xueqin honglou meng",
        "hongloumeng cao xue qin",
        "hongloumeng 曹雪芹",
        "hongloumeng 2008",
        "hlm",
        "hlm cxq"
      })
  void pinyinAndInitialsFindWhatTheyAreTypedFor(String typed) {
    given(
        entry("u1", "红楼梦").by("曹雪芹").published("人民文学出版社", 2008),
        entry("u2", "梦中的红楼").by("曹操"),
        entry("u3", "水浒传").by("施耐庵").published("人民文学出版社", 2008));

    assertThat(found(typed)).startsWith("u1").doesNotContain("u3");
  }

  @Test
  void aCharacterIsFoundInEachOfItsReadings() {
    given(entry("u1", "长安十二时辰"), entry("u2", "曾国藩家书"));

    assertThat(found("changan")).containsExactly("u1");
    assertThat(found("zengguofan")).containsExactly("u2");
    assertThat(found("zhanlüe")).isEmpty();
    given(entry("u3", "战略"));
    assertThat(found("zhanlüe")).containsExactly("u3");
    assertThat(found("zhanlve")).containsExactly("u3");
  }

  @Test
  void pinyinWeighsLessThanTheLettersThemselves() {
    given(entry("u1", "三体").heldBy("CN-110000"), entry("u2", "San ti"), entry("u3", "Santi"));

    assertThat(found("san ti")).startsWith("u2");
    assertThat(found("santi")).startsWith("u3").contains("u1");
  }

  @Test
  void syllablesOfTwoTitlesAreNoTitle() {
    given(entry("u1", "红楼").title("OTHER", "梦溪笔谈"));

    assertThat(found("hongloumeng")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"978 7 02 000220 7, u1", "K18 7, u2", "HQ18.E8 M67 1985, u3", "530.11 H12, u4"})
  void spacesInANumberMeanNothing(String typed, String id) {
    given(
        entry("u1", "甲").isbn("9787020002207"),
        entry("u2", "乙").heldBy("CN-110000", "K18 7", "AVAILABLE", 1),
        entry("u3", "丙").heldBy("CN-110000", "HQ18.E8 M67 1985", "AVAILABLE", 1),
        entry("u4", "丁").heldBy("CN-110000", "530.11 H12", "AVAILABLE", 1));

    assertThat(found(typed)).startsWith(id);
  }

  @Test
  void theExactTitleComesFirstThenTheBeginningThenTheRest() {
    given(
        entry("u1", "论红楼梦"),
        entry("u2", "红楼梦研究"),
        entry("u3", "红楼梦"),
        entry("u4", "古典小说").summary("红楼梦等四部"),
        entry("u5", "清代小说").about("红楼梦"));

    assertThat(found("红楼梦")).containsExactly("u3", "u2", "u1", "u5", "u4");
  }

  @Test
  void ofEqualTitlesTheOneThatMoreLibrariesHoldComesFirst() {
    given(
        entry("u1", "红楼梦").heldBy("CN-110000"),
        entry("u2", "红楼梦").heldBy("CN-110000").heldBy("CN-310000"));

    assertThat(found("红楼梦")).containsExactly("u2", "u1");
  }

  @Test
  void whenNothingHasAllTheWordsMostOfThemDoAndTheAnswerSaysSo() {
    given(entry("u1", "红楼梦").by("曹雪芹"), entry("u2", "水浒传"));

    var answer = index.search(UnionQuery.anywhere("红楼梦 曹雪芹 续书"));

    assertThat(answer.relaxed()).isTrue();
    assertThat(ids(answer)).containsExactly("u1");
    assertThat(index.search(UnionQuery.anywhere("红楼梦")).relaxed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“红",
        "a:b",
        "title:(",
        "*?~^",
        "\\",
        "AND OR NOT",
        "\u0000",
        "\uD800",
        "//",
        "'; --"
      })
  void nothingThatIsTypedIsAnError(String typed) {
    given(redChamber());

    assertThat(index.search(UnionQuery.anywhere(typed)).total()).isBetween(0L, 1L);
  }

  @Test
  void aVeryLongQuestionIsAnsweredByItsBeginning() {
    given(redChamber());

    assertThat(index.search(UnionQuery.anywhere("红楼梦".repeat(4000))).hits()).hasSizeBetween(0, 1);
  }

  // ---- fields and filters

  @Test
  void eachFieldIsAskedOnItsOwn() {
    given(redChamber(), entry("u2", "曹雪芹传").by("周汝昌").about("红楼梦").isbn("9787101000000"));

    assertThat(ids(index.search(query().title("曹雪芹").build()))).containsExactly("u2");
    assertThat(ids(index.search(query().author("曹雪芹").build()))).containsExactly("u1");
    assertThat(ids(index.search(query().subject("红楼梦").build()))).containsExactly("u2");
    assertThat(ids(index.search(query().isbn("978-7-02-000220-7").build()))).containsExactly("u1");
    assertThat(ids(index.search(query().clc("I242").build()))).containsExactly("u1");
    assertThat(ids(index.search(query().title("曹雪芹").author("曹雪芹").build()))).isEmpty();
  }

  @Test
  void formLanguageAndYearsNarrow() {
    given(
        entry("u1", "地图").form("MAP").published("测绘", 1999),
        entry("u2", "Atlas").form("MAP").in("eng", "fre").published("Times", 2005),
        entry("u3", "字典").published("商务", 2010),
        entry("u4", "无年"));

    assertThat(ids(index.search(query().forms("MAP").build())))
        .containsExactlyInAnyOrder("u1", "u2");
    assertThat(ids(index.search(query().languages("fre").build()))).containsExactly("u2");
    assertThat(ids(index.search(query().years(2000, 2010).build())))
        .containsExactlyInAnyOrder("u2", "u3");
    assertThat(ids(index.search(query().years(null, 1999).build()))).containsExactly("u1");
  }

  @Test
  void facetsCountWhatWasFoundAndDoNotFoldOnThemselves() {
    given(
        entry("u1", "中国地图").form("MAP").published("测绘", 1999).clc("P28").about("地图"),
        entry("u2", "中国历史").published("商务", 2005).clc("K20").about("历史"),
        entry("u3", "中国通史").published("商务", 2009).clc("K20").about("历史", "通史"),
        entry("u4", "世界史").clc("K1"));

    var answer = index.search(query().any("中国").forms("BOOK").build());

    assertThat(answer.total()).isEqualTo(2);
    assertThat(facet(answer, "form")).isEqualTo(Map.of("BOOK", 2L, "MAP", 1L));
    assertThat(facet(answer, "decade")).isEqualTo(Map.of("2000", 2L));
    assertThat(facet(answer, "clc")).isEqualTo(Map.of("K", 2L));
    assertThat(facet(answer, "subject")).isEqualTo(Map.of("历史", 2L, "通史", 1L));
    assertThat(facet(answer, "language")).isEqualTo(Map.of("chi", 2L));
  }

  @Test
  void ofSeveralValuesOfOneFacetOneIsEnoughAndTheFacetShowsAll() {
    given(
        entry("u1", "中国地图").form("MAP").in("chi"),
        entry("u2", "中国历史").form("BOOK").in("chi"),
        entry("u3", "中国音乐").form("SCORE").in("eng"),
        entry("u4", "中国画报").form("SERIAL").in("fre"));

    var two = index.search(query().any("中国").forms("MAP", "SCORE").build());
    assertThat(ids(two)).containsExactlyInAnyOrder("u1", "u3");
    assertThat(facet(two, "form"))
        .isEqualTo(Map.of("MAP", 1L, "BOOK", 1L, "SCORE", 1L, "SERIAL", 1L));
    assertThat(facet(two, "language")).isEqualTo(Map.of("chi", 1L, "eng", 1L));

    var both =
        index.search(query().any("中国").forms("MAP", "SCORE").languages("chi", "fre").build());
    assertThat(ids(both)).containsExactly("u1");
    assertThat(facet(both, "form")).isEqualTo(Map.of("MAP", 1L, "BOOK", 1L, "SERIAL", 1L));
    assertThat(facet(both, "language")).isEqualTo(Map.of("chi", 1L, "eng", 1L));
  }

  @Test
  void aClassThatIsChosenShowsThoseBesideItAndBelowIt() {
    given(
        entry("u1", "红楼梦").clc("I242.4"),
        entry("u2", "三体").clc("I247.55"),
        entry("u3", "哈姆雷特").clc("I561.33"),
        entry("u4", "中国通史").clc("K20"),
        entry("u5", "数据库").clc("TP311.13").clc("TP392"));

    assertThat(facet(index.search(query().build()), "clc"))
        .isEqualTo(Map.of("I", 3L, "K", 1L, "T", 1L));
    assertThat(facet(index.search(query().clc("I").build()), "clc"))
        .isEqualTo(Map.of("I", 3L, "K", 1L, "T", 1L, "I2", 2L, "I5", 1L));
    assertThat(facet(index.search(query().clc("I24").build()), "clc"))
        .isEqualTo(Map.of("I", 3L, "K", 1L, "T", 1L, "I2", 2L, "I5", 1L, "I24", 2L));
    assertThat(facet(index.search(query().clc("tp").build()), "clc"))
        .isEqualTo(Map.of("I", 3L, "K", 1L, "T", 1L, "TP", 1L, "TP3", 1L));
    assertThat(facet(index.search(query().any("红楼梦").clc("K").build()), "clc"))
        .isEqualTo(Map.of("I", 1L));
  }

  @Test
  void aSubjectThatIsChosenShowsTheOthers() {
    given(
        entry("u1", "中国历史").about("历史"),
        entry("u2", "中国地图").about("地图"),
        entry("u3", "世界史").about("历史"));

    var answer = index.search(query().any("中国").subject("历史").build());

    assertThat(ids(answer)).containsExactly("u1");
    assertThat(facet(answer, "subject")).isEqualTo(Map.of("历史", 1L, "地图", 1L));
  }

  // ---- for people

  @ParameterizedTest
  @CsvSource({
    "洪楼梦, 红楼梦, SOUND",
    "红楼孟, 红楼梦, SOUND",
    "曹雪勤, 曹雪芹, SOUND",
    "未来简史 赫拉利, 末来简史 赫拉利, SHAPE",
    "红梦楼, 红楼梦, SPELLING",
    "西游的记, 西游记, SPELLING",
    "hongloumen, 红楼梦, SOUND",
    "Hamlett, hamlet, SPELLING",
    "hamlet prinse, hamlet prince, SPELLING"
  })
  void whatSoundsLooksOrIsSpeltAlikeIsSuggested(
      String typed, String meant, Suggestion.Reason reason) {
    given(
        redChamber(),
        entry("u2", "末来简史").by("赫拉利"),
        entry("u3", "西游记"),
        entry("u4", "Hamlet, prince of Denmark"));

    var suggestions = index.suggestions(UnionQuery.anywhere(typed), 0);

    assertThat(suggestions).contains(new Suggestion(meant, reason, 1));
    assertThat(suggestions).hasSizeLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "???", "9787020002207", "\"", "梦", "xyzzy plugh", "曌曌曌曌", "a:b"})
  void whereNothingIsLikeItNothingIsSuggested(String typed) {
    given(redChamber());

    assertThat(index.suggestions(UnionQuery.anywhere(typed), 0)).isEmpty();
  }

  @Test
  void onlyWhatFindsMoreIsSuggested() {
    given(redChamber(), entry("u2", "红楼孟"));

    assertThat(index.suggestions(UnionQuery.anywhere("红楼孟"), 10)).isEmpty();
  }

  @Test
  void aVeryLongQuestionHasSuggestionsInTimeToo() {
    given(redChamber());

    assertThat(index.suggestions(UnionQuery.anywhere("红楼孟".repeat(150)), 0)).isEmpty();
    assertThat(index.suggestions(UnionQuery.anywhere("honglo ".repeat(70)), 0)).isEmpty();
  }

  @Test
  void eachPartOfAQuestionTellsWhereTheRecordSaysIt() {
    given(redChamber());

    assertThat(why("红楼梦")).containsExactly(new Why("红楼梦", "title", "whole"));
    assertThat(why("红楼 曹雪芹"))
        .containsExactly(new Why("红楼", "title", "words"), new Why("曹雪芹", "author", "whole"));
    assertThat(why("章回小说 古典文学读本 人民文学"))
        .containsExactly(
            new Why("章回小说", "subject", "words"),
            new Why("古典文学读本", "series", "words"),
            new Why("人民文学", "publisher", "words"));
    assertThat(why("caoxueqin hlm"))
        .containsExactly(
            new Why("caoxueqin", "author", "pinyin"), new Why("hlm", "title", "initials"));
    assertThat(why("978-7-02-000220-7"))
        .containsExactly(new Why("978-7-02-000220-7", "number", "whole"));
    assertThat(why("I242.4/230")).containsExactly(new Why("I242.4/230", "callNumber", "whole"));
    assertThat(why("I242")).containsExactly(new Why("I242", "classification", "words"));
    assertThat(why("红楼梦 续书"))
        .containsExactly(new Why("红楼梦", "title", "whole"), new Why("续书", "nowhere", "words"));
  }

  private List<Why> why(String typed) {
    return index.why(UnionQuery.anywhere(typed), List.of("u1")).getFirst();
  }

  // ---- libraries

  @Test
  void underALibraryOnlyWhatIsHeldThereIsFoundAndCounted() {
    given(
        entry("u1", "红楼梦").heldBy("CN-110000").heldBy("CN-330106", "A/1", "AVAILABLE", 3),
        entry("u2", "红楼梦").heldBy("CN-110000"),
        entry("u3", "红楼梦").heldBy("CN-330100", "A/1", "ON_LOAN", 2).heldBy("CN-330000"));

    var answer = index.search(query().any("红楼梦").scope(ZHEJIANG).build());

    assertThat(ids(answer)).containsExactly("u1", "u3");
    assertThat(answer.hits().getFirst().holdings())
        .isEqualTo(new HoldingsSummary(1, 3, 3, 0, Entries.THEN));
    assertThat(answer.hits().getLast().holdings())
        .isEqualTo(new HoldingsSummary(2, 3, 1, 0, Entries.THEN));
    assertThat(facet(answer, "library")).isEqualTo(Map.of("CN-330100", 2L, "CN-330000", 1L));
  }

  @Test
  void aCountyThatMovesIsFoundUnderItsNewParentWithoutIndexingAgain() {
    given(entry("u1", "红楼梦").heldBy("CN-330106"));
    var elsewhere =
        new LibraryScope(
            Optional.of(new Isil("CN-340000")),
            Map.of("CN-340000", "CN-340000", "CN-330106", "CN-330106"));
    var without =
        new LibraryScope(Optional.of(new Isil("CN-330000")), Map.of("CN-330000", "CN-330000"));

    assertThat(ids(index.search(query().scope(ZHEJIANG).build()))).containsExactly("u1");
    assertThat(ids(index.search(query().scope(elsewhere).build()))).containsExactly("u1");
    assertThat(ids(index.search(query().scope(without).build()))).isEmpty();
  }

  @Test
  void availableMeansACopyToTakeHomeInTheScope() {
    given(
        entry("u1", "甲")
            .heldBy("CN-110000", "A/1", "AVAILABLE", 1)
            .heldBy("CN-330100", "A", "ON_LOAN", 1),
        entry("u2", "乙").heldBy("CN-110000", "A/1", "ON_LOAN", 1),
        entry("u3", "丙").heldBy("CN-330100", "A/1", "AVAILABLE", 1));

    assertThat(ids(index.search(query().available().build())))
        .containsExactlyInAnyOrder("u1", "u3");
    assertThat(ids(index.search(query().available().scope(ZHEJIANG).build())))
        .containsExactly("u3");
  }

  // ---- changes

  @Test
  void anOlderVersionAfterANewerOneChangesNothing() {
    given(entry("u1", "红楼梦").version(7));

    apply(entry("u1", "石头记").version(6).derived());
    apply(entry("u1", "石头记").version(7).derived());
    apply(Entries.dissolved("u1", 3), Entries.merged("u1", "u2", 7));

    assertThat(found("红楼梦")).containsExactly("u1");
    assertThat(found("石头记")).isEmpty();
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void aReplayFromTheStartChangesNothing() {
    List<UnionChange> log =
        List.of(
            entry("u1", "一版").version(1).derived(),
            entry("u2", "西游记").version(1).derived(),
            entry("u1", "二版").version(2).derived(),
            Entries.merged("u2", "u1", 2));
    apply(log.toArray(UnionChange[]::new));

    apply(log.toArray(UnionChange[]::new));

    assertThat(index.size()).isEqualTo(1);
    assertThat(found("二版")).containsExactly("u1");
    assertThat(index.find("u2")).isEqualTo(new Found.Moved("u1"));
  }

  @Test
  void anIdThatWasMergedLeadsToTheLastSurvivor() {
    given(entry("u1", "红楼梦"), entry("u2", "红楼梦"), entry("u3", "红楼梦"));

    apply(Entries.merged("u1", "u2", 2), Entries.merged("u2", "u3", 2));

    assertThat(index.find("u1")).isEqualTo(new Found.Moved("u3"));
    assertThat(index.find("u3")).isInstanceOf(Found.Here.class);
    assertThat(found("红楼梦")).containsExactly("u3");
    apply(Entries.dissolved("u3", 2));
    assertThat(index.find("u1")).isEqualTo(new Found.Gone());
  }

  @Test
  void mergesThatRunInACircleEnd() {
    apply(Entries.merged("u1", "u2", 1), Entries.merged("u2", "u1", 1));

    assertThat(index.find("u1")).isInstanceOf(Found.Moved.class);
  }

  @Test
  void whatWasDissolvedIsGoneUntilItIsDerivedAgain() {
    given(entry("u1", "红楼梦"));

    apply(Entries.dissolved("u1", 2));

    assertThat(index.find("u1")).isEqualTo(new Found.Gone());
    assertThat(index.find("u9")).isEqualTo(new Found.Unknown());
    assertThat(found("红楼梦")).isEmpty();
    apply(entry("u1", "红楼梦").version(3).derived());
    assertThat(found("红楼梦")).containsExactly("u1");
  }

  @Test
  void anEntryComesBackAsItWasGiven() {
    var entry = redChamber().build();
    apply(new UnionChange.Derived(entry, ChangeMark.NONE));

    assertThat(index.find("u1")).isEqualTo(new Found.Here(entry));
  }

  // ---- crash

  @Test
  void afterACrashTheIndexStandsAtItsLastCommitAndTheReplayBringsTheRest() {
    List<UnionChange> log = new ArrayList<>();
    IntStream.range(0, 50)
        .forEach(i -> log.add(entry("u" + i % 30, "书" + i).version(i + 1).derived()));
    index.apply(log.subList(0, 20), new Bookmark("t", 20));
    index.commit();
    index.apply(log.subList(20, 50), new Bookmark("t", 50));
    index.refresh();

    UnionIndex again = reopenAfterCrash();

    assertThat(again.bookmark()).isEqualTo(new Bookmark("t", 20));
    again.apply(log.subList((int) again.bookmark().offset(), 50), new Bookmark("t", 50));
    again.refresh();
    assertThat(again.size()).isEqualTo(30);
    assertThat(again.search(UnionQuery.EVERYTHING).total()).isEqualTo(30);
    assertThat(((Found.Here) again.find("u5")).entry().version()).isEqualTo(36);
  }

  @Test
  void aClearedIndexStartsAnew() {
    given(redChamber());
    index.clear();

    assertThat(index.bookmark()).isEqualTo(Bookmark.START);
    assertThat(index.size()).isZero();
    apply(redChamber().derived());
    assertThat(index.size()).isEqualTo(1);
  }

  // ---- paging

  @ParameterizedTest
  @EnumSource(UnionQuery.Sort.class)
  void pagingThroughEverythingGivesEveryRecordOnceWhileOthersAreAdded(UnionQuery.Sort sort) {
    int records = 137;
    given(IntStream.range(0, records).mapToObj(this::some).toArray(Entries[]::new));
    Map<String, Integer> seen = new HashMap<>();
    var wanted = query().any("书").sort(sort).size(10);
    Optional<Cursor> next = Optional.empty();
    int page = 0;
    do {
      var answer = index.search(wanted.after(next).build());
      answer.hits().forEach(hit -> seen.merge(hit.id(), 1, Integer::sum));
      next = answer.next();
      int added = 1000 + page * 7;
      given(IntStream.range(added, added + 7).mapToObj(this::some).toArray(Entries[]::new));
    } while (next.isPresent() && page++ < 200);

    IntStream.range(0, records).forEach(i -> assertThat(seen).containsEntry("u" + i, 1));
    assertThat(seen.values()).allMatch(times -> times == 1);
  }

  @Test
  void theLastPageSaysThatItIsTheLast() {
    given(IntStream.range(0, 20).mapToObj(this::some).toArray(Entries[]::new));

    var first = index.search(query().any("书").size(10).build());
    var second = index.search(query().any("书").size(10).after(first.next()).build());

    assertThat(second.hits()).hasSize(10);
    assertThat(second.next()).isEmpty();
    assertThat(index.search(query().size(0).build()).next()).isEmpty();
  }

  @Test
  void titlesSortByPinyinAndYearsWithUnknownOnesLast() {
    given(
        entry("u1", "张三").published("x", 2001),
        entry("u2", "阿Q正传"),
        entry("u3", "李四").published("x", 1999));

    assertThat(ids(index.search(query().sort(UnionQuery.Sort.TITLE).build())))
        .containsExactly("u2", "u3", "u1");
    assertThat(ids(index.search(query().sort(UnionQuery.Sort.YEAR).build())))
        .containsExactly("u3", "u1", "u2");
    assertThat(ids(index.search(query().sort(UnionQuery.Sort.YEAR_DESCENDING).build())))
        .containsExactly("u1", "u3", "u2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!", "cgEAAAAA", "dAEAAAAAAAAAAAAAAAAAAAAAAA"})
  void aTokenThatWasNotGivenOutIsRefused(String token) {
    given(redChamber());
    var query = query().after(Optional.of(new Cursor(token))).build();

    assertThatThrownBy(() -> index.search(query)).isInstanceOf(UnreadableCursorException.class);
  }

  // ---- how it is said

  private static Entries redChamber() {
    return entry("u1", "红楼梦")
        .title("OTHER", "Hong lou meng")
        .by("曹雪芹")
        .published("人民文学出版社", 2008)
        .isbn("9787020002207")
        .about("章回小说")
        .clc("I242.4")
        .inSeries("中国古典文学读本丛书")
        .heldBy("CN-110000");
  }

  private Entries some(int i) {
    return entry("u" + i, "书" + "目".repeat(i % 5)).published("社", 1900 + i % 9).heldBy("CN-110000");
  }

  private static QueryWords query() {
    return new QueryWords();
  }

  private void given(Entries... entries) {
    List<UnionChange> changes = new ArrayList<>();
    for (Entries entry : entries) {
      changes.add(entry.derived());
    }
    apply(changes.toArray(UnionChange[]::new));
  }

  private void apply(UnionChange... changes) {
    offset += changes.length;
    index.apply(List.of(changes), new Bookmark("topic", offset));
    index.refresh();
  }

  private List<String> found(String words) {
    return ids(index.search(UnionQuery.anywhere(words)));
  }

  private static List<String> ids(SearchAnswer answer) {
    return answer.hits().stream().map(SearchAnswer.Hit::id).toList();
  }

  private static Map<String, Long> facet(SearchAnswer answer, String name) {
    Map<String, Long> values = new HashMap<>();
    answer.facets().stream()
        .filter(facet -> facet.name().equals(name))
        .flatMap(facet -> facet.values().stream())
        .forEach(value -> values.put(value.value(), value.count()));
    return values;
  }
}
