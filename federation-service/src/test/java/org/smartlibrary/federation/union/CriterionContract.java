package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartlibrary.federation.union.Entries.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.federation.union.Criterion.Match;
import org.smartlibrary.federation.union.Criterion.Piece;
import org.smartlibrary.federation.union.Criterion.Where;
import org.smartlibrary.federation.union.Selection.By;
import org.smartlibrary.federation.union.Selection.Order;
import org.smartlibrary.starter.security.Isil;

/** What every union index promises to protocols of machines; each adapter runs it. */
public abstract class CriterionContract {

  private static final LibraryScope CAPITAL =
      new LibraryScope(Optional.of(new Isil("CN-110000")), Map.of("CN-110000", "CN-110000"));

  private UnionIndex index;

  /** A new, empty index. */
  protected abstract UnionIndex open();

  @BeforeEach
  void openWithFourBooks() {
    index = open();
    given(
        entry("u1", "紅樓夢")
            .title("PARALLEL", "A Dream of Red Mansions")
            .by("曹雪芹")
            .published("人民文学出版社", 2008)
            .isbn("9787020002207")
            .about("章回小说")
            .inSeries("中国古典文学读本丛书")
            .heldBy("CN-110000"),
        entry("u2", "西游记").by("吴承恩").published("中华书局", 1980).about("章回小说").heldBy("CN-310000"),
        entry("u3", "Red fish of the dream sea")
            .by("Smith, John")
            .in("eng")
            .form("MAP")
            .published("Mariner", 1995)
            .about("Fish -- China")
            .heldBy("CN-310000"),
        entry("u4", "红楼梦辞典").by("周汝昌").published("广东人民出版社", 1987).heldBy("CN-110000"));
  }

  // ---- words

  @ParameterizedTest
  @CsvSource({
    "ANYWHERE, ALL, 红楼梦, u1 u4",
    "ANYWHERE, ALL, 章回小说 西游, u2",
    "ANYWHERE, ANY, 西游 fish, u2 u3",
    "ANYWHERE, ALL, 7-02-000220-X, u1",
    "TITLE, ALL, red dream, u1 u3",
    "TITLE, PHRASE, red dream, ''",
    "TITLE, PHRASE, red mansions, u1",
    "TITLE, PHRASE, 樓夢, u1 u4",
    "TITLE, ALL, 曹雪芹, ''",
    "AUTHOR, ALL, 曹雪芹, u1",
    "AUTHOR, ANY, 曹雪芹 吳承恩, u1 u2",
    "SUBJECT, ALL, 章回, u1 u2",
    "SERIES, ALL, 古典文学, u1",
    "PUBLISHER, ALL, 人民, u1 u4",
    "ANYWHERE, PHRASE, dream sea, u3",
    "ANYWHERE, ALL, '???', ''",
    "ANYWHERE, ANY, '', ''"
  })
  void wordsStandWhereTheyAreAskedFor(Where where, Match match, String text, String ids) {
    assertFound(new Criterion.Words(where, match, text), ids);
  }

  /** Characters and words between spaces follow each other as they do in the title. */
  @ParameterizedTest
  @CsvSource({
    "海淀园林札记之15, u5",
    "札记之 15, u5",
    "园林 札记之15, u5",
    "札记之16, ''",
    "Java 25 编程, u6",
    "25编程 思想, u6",
    "Java 编程, ''",
    "天天 天下, u7"
  })
  void aPhraseGoesOverTheBordersOfScripts(String text, String ids) {
    given(
        entry("u5", "海淀园林札记之15").by("某人").heldBy("CN-110000"),
        entry("u6", "Java 25编程思想").by("某人").heldBy("CN-110000"),
        entry("u7", "天天天下第一").by("某人").heldBy("CN-110000"));
    assertFound(new Criterion.Words(Where.TITLE, Match.PHRASE, text), ids);
  }

  @ParameterizedTest
  @CsvSource({
    "TITLE, 红楼梦, u1",
    "TITLE, A dream of red mansions!, u1",
    "TITLE, 红楼, ''",
    "AUTHOR, smith john, u3",
    "SUBJECT, 章回小說, u1 u2",
    "SERIES, 中国古典文学读本丛书, u1",
    "PUBLISHER, 中华书局, u2"
  })
  void aWholeIsFromTheFirstCharacterToTheLast(Where where, String text, String ids) {
    assertFound(new Criterion.Whole(where, text), ids);
  }

  @Test
  void gapsStandForOneCharacterOrAnyNumber() {
    assertFound(masked(false, "fi", "*"), "u3");
    assertFound(masked(false, "f", "?", "sh"), "u3");
    assertFound(masked(false, "f", "?", "h"), "");
    assertFound(masked(false, "红", "?", "梦"), "u1 u4");
    assertFound(masked(false, "红", "?", "?", "梦"), "");
    assertFound(masked(false, "红", "*", "辞典"), "u4");
    assertFound(masked(true, "红楼梦", "*"), "u1 u4");
    assertFound(masked(true, "红楼梦", "?", "?"), "u4");
  }

  // ---- other things

  @Test
  void numbersIdsYearsLanguagesFormsAndHoldersAreAskedForByThemselves() {
    assertFound(new Criterion.Numbered("978-7-02-000220-7"), "u1");
    assertFound(new Criterion.Numbered("?"), "");
    assertFound(new Criterion.Id("u2"), "u2");
    assertFound(new Criterion.Id("U2"), "");
    assertFound(new Criterion.Published(1980, 1990), "u2 u4");
    assertFound(new Criterion.Published(1995, null), "u1 u3");
    assertFound(new Criterion.Published(null, 1980), "u2");
    assertFound(new Criterion.Published(2000, 1990), "");
    assertFound(new Criterion.Language("eng"), "u3");
    assertFound(new Criterion.Form("MAP"), "u3");
    assertFound(new Criterion.HeldBy("CN-310000"), "u2 u3");
    Instant then = Entries.THEN;
    assertFound(new Criterion.Changed(then, then), "u1 u2 u3 u4");
    assertFound(new Criterion.Changed(then.plusSeconds(1), null), "");
  }

  @Test
  void conditionsAreJoined() {
    Criterion red = words("red");
    Criterion tale = new Criterion.Words(Where.SUBJECT, Match.ALL, "章回小说");

    assertFound(new Criterion.And(List.of(red, tale)), "u1");
    assertFound(new Criterion.Or(List.of(red, tale)), "u1 u2 u3");
    assertFound(new Criterion.Not(red, tale), "u3");
    assertFound(new Criterion.Not(new Criterion.Everything(), red), "u2 u4");
    assertFound(new Criterion.Not(red, new Criterion.Everything()), "");
  }

  @Test
  void anIdThatNobodyHoldsAnyMoreIsNotFound() {
    index.apply(
        List.of(new UnionChange.Dissolved("u2", 9, ChangeMark.NONE)), new Bookmark("test", 9));
    index.refresh();

    assertFound(new Criterion.Id("u2"), "");
    assertFound(new Criterion.Everything(), "u1 u3 u4");
  }

  @Test
  void aScopeLeavesOutWhatIsHeldElsewhereOnly() {
    Selected found = index.select(selection(new Criterion.Everything(), CAPITAL, List.of(), 0, 9));

    assertThat(ids(found)).containsExactlyInAnyOrder("u1", "u4");
    assertThat(found.total()).isEqualTo(2);
  }

  // ---- order and position

  @Test
  void theAnswerComesInTheOrderThatWasAskedFor() {
    assertThat(ordered(By.YEAR, false)).containsExactly("u2", "u4", "u3", "u1");
    assertThat(ordered(By.YEAR, true)).containsExactly("u1", "u3", "u4", "u2");
    assertThat(ordered(By.TITLE, false)).containsSubsequence("u1", "u4", "u2");
    assertThat(ordered(By.TITLE, true)).containsSubsequence("u2", "u4", "u1");
    assertThat(ordered(By.CHANGED, false)).hasSize(4);
  }

  @Test
  void pagesByPositionFitTogether() {
    given(IntStream.range(0, 30).mapToObj(i -> entry("x" + i, "页 " + i)).toArray(Entries[]::new));
    List<String> all = new ArrayList<>();
    for (int skip = 0; skip < 40; skip += 7) {
      all.addAll(ids(index.select(selection(words("页"), LibraryScope.ALL, List.of(), skip, 7))));
    }

    assertThat(all).hasSize(30).doesNotHaveDuplicates();
    assertThat(index.select(selection(words("页"), LibraryScope.ALL, List.of(), 30, 0)).total())
        .isEqualTo(30);
  }

  @Test
  void nobodyLooksDeeperThanTheIndexAllows() {
    assertThatThrownBy(
            () -> selection(words("页"), LibraryScope.ALL, List.of(), Selection.DEEPEST, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // ---- headings

  @Test
  void headingsStandInOrderWithTheirNumbers() {
    Browse.Stretch subjects = index.browse(new Browse(Where.SUBJECT, "章", 5, 5));

    assertThat(subjects.after()).containsExactly(new Browse.Heading("章回小说", "章回小说", 2));
    assertThat(subjects.before())
        .containsExactly(new Browse.Heading("fishchina", "Fish -- China", 1));
  }

  @Test
  void theWayBackIsFoundInALongListAsInAShortOne() {
    given(
        IntStream.range(0, 3000)
            .mapToObj(i -> entry("h" + i, "长长长长长长长长的书名 %04d".formatted(i)))
            .toArray(Entries[]::new));

    Browse.Stretch titles = index.browse(new Browse(Where.TITLE, "长长长长长长长长的书名 2000", 4, 2));

    assertThat(shown(titles.before())).isEqualTo(numbered("长长长长长长长长的书名 ", 1996, 1997, 1998, 1999));
    assertThat(shown(titles.after())).isEqualTo(numbered("长长长长长长长长的书名 ", 2000, 2001));
    assertThat(index.browse(new Browse(Where.TITLE, "", 3, 1)).before()).isEmpty();
    assertThat(index.browse(new Browse(Where.TITLE, "龘龘", 3, 1)).after()).isEmpty();
  }

  @Test
  void aHeadingThatNoRecordHasAnyMoreIsGone() {
    given(entry("u2", "西游补").version(2));

    assertThat(shown(index.browse(new Browse(Where.TITLE, "西游", 0, 9)).after()))
        .contains("西游补")
        .doesNotContain("西游记");
  }

  // ---- the roll

  @Test
  void everyRecordIsSeenInOnePartAndStaysInIt() {
    given(IntStream.range(0, 200).mapToObj(i -> entry("r" + i, "书")).toArray(Entries[]::new));
    List<String> seen = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      int before = seen.size();
      index.visit(part, 4, (id, at) -> seen.add(at.equals(Entries.THEN) ? id : "?"));
      assertThat(seen.size() - before).isBetween(25, 80);
    }
    List<String> first = new ArrayList<>();
    index.visit(0, 4, (id, _) -> first.add(id));
    given(entry("r7", "另一本书").version(2), entry("s1", "书"));
    List<String> again = new ArrayList<>();
    index.visit(0, 4, (id, _) -> again.add(id));

    assertThat(seen).hasSize(204).doesNotHaveDuplicates();
    assertThat(again).containsAll(first).hasSizeLessThanOrEqualTo(first.size() + 1);
  }

  private static List<String> numbered(String title, int... numbers) {
    return IntStream.of(numbers).mapToObj(i -> title + "%04d".formatted(i)).toList();
  }

  private static List<String> shown(List<Browse.Heading> headings) {
    return headings.stream().map(Browse.Heading::shown).toList();
  }

  private List<String> ordered(By by, boolean descending) {
    return ids(
        index.select(
            selection(
                new Criterion.Everything(),
                LibraryScope.ALL,
                List.of(new Order(by, descending)),
                0,
                10)));
  }

  private static Selection selection(
      Criterion criterion, LibraryScope scope, List<Order> orders, int skip, int size) {
    return new Selection(criterion, scope, orders, skip, size);
  }

  private static Criterion words(String text) {
    return new Criterion.Words(Where.ANYWHERE, Match.ALL, text);
  }

  private static Criterion masked(boolean whole, String... parts) {
    List<Piece> pieces =
        Stream.of(parts)
            .<Piece>map(
                part ->
                    switch (part) {
                      case "*" -> new Piece.Any();
                      case "?" -> new Piece.One();
                      default -> new Piece.Text(part);
                    })
            .toList();
    return new Criterion.Masked(Where.TITLE, pieces, whole);
  }

  private void assertFound(Criterion criterion, String ids) {
    Selected found = index.select(selection(criterion, LibraryScope.ALL, List.of(), 0, 100));
    List<String> expected = ids.isBlank() ? List.of() : List.of(ids.split(" ", -1));
    assertThat(ids(found)).as(criterion.toString()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.total()).isEqualTo(expected.size());
  }

  private static List<String> ids(Selected found) {
    return found.entries().stream().map(UnionEntry::id).toList();
  }

  private void given(Entries... entries) {
    index.apply(Stream.of(entries).map(Entries::derived).toList(), new Bookmark("test", 1));
    index.refresh();
  }
}
