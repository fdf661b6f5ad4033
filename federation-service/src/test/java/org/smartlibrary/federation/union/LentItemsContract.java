package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.smartlibrary.federation.union.Entries.THEN;
import static org.smartlibrary.federation.union.Entries.entry;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.availability.ItemAudience;
import org.smartlibrary.federation.availability.ItemState;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.availability.ItemStatus;
import org.smartlibrary.starter.security.Isil;

/** What every union index promises of items that desks lend; each adapter runs it. */
public abstract class LentItemsContract {

  private static final String A = "CN-430121";
  private static final String B = "CN-430122";
  private static final Instant DUE = Instant.parse("2026-12-26T15:59:59Z");
  private static final LibraryScope ONLY_A = only(A);
  private static final LibraryScope ONLY_B = only(B);

  private final ItemStates states = new ItemStates();
  private UnionIndex index;
  private ItemAudience audience;
  private long offset;

  /** A new, empty index over these states; it is its items' audience too. */
  protected abstract UnionIndex open(ItemStates states);

  /** Another instance on what the first has committed, over states that are told anew. */
  protected abstract UnionIndex reopenAfterCrash(ItemStates states);

  @BeforeEach
  void openEmpty() {
    use(open(states));
  }

  private void use(UnionIndex opened) {
    index = opened;
    audience = (ItemAudience) opened;
  }

  @Test
  void aLoanIsSeenWithoutARefreshAndAReturnToo() {
    given(entry("u1", "红楼梦").copy(A, "1", "AVAILABLE"));

    tell(A, "1", ItemStatus.ON_LOAN, 1);
    assertThat(available(LibraryScope.ALL)).isEmpty();
    assertThat(summary("u1", LibraryScope.ALL)).isEqualTo(new HoldingsSummary(1, 1, 0, 0, at(1)));

    tell(A, "1", ItemStatus.AVAILABLE, 2);
    assertThat(available(LibraryScope.ALL)).containsExactly("u1");
    assertThat(summary("u1", LibraryScope.ALL)).isEqualTo(new HoldingsSummary(1, 1, 1, 0, at(2)));
  }

  @Test
  void availableInACountyIsWhatHasACopyInThere() {
    given(
        entry("u1", "甲").copy(A, "1", "AVAILABLE").copy(B, "1", "AVAILABLE"),
        entry("u2", "乙").copy(A, "2", "AVAILABLE").copy(B, "2", "AVAILABLE"));

    tell(B, "1", ItemStatus.ON_LOAN, 1);

    assertThat(available(LibraryScope.ALL)).containsExactlyInAnyOrder("u1", "u2");
    assertThat(available(ONLY_A)).containsExactlyInAnyOrder("u1", "u2");
    assertThat(available(ONLY_B)).containsExactly("u2");
    assertThat(summary("u1", ONLY_B)).isEqualTo(new HoldingsSummary(1, 1, 0, 0, at(1)));
    assertThat(summary("u1", ONLY_A)).isEqualTo(new HoldingsSummary(1, 1, 1, 0, THEN));
  }

  @Test
  void whatTheDeskSaysWinsOverTheCatalogueAndWhatItDoesNotKnowStays() {
    given(
        entry("u1", "甲").copy(A, "1", "ON_LOAN").copy(A, "2", "AVAILABLE").copy(A, "3", "UNKNOWN"));

    tell(A, "1", ItemStatus.AVAILABLE, 1);
    assertThat(summary("u1", LibraryScope.ALL)).isEqualTo(new HoldingsSummary(1, 3, 2, 1, at(1)));

    tell(A, "3", ItemStatus.LOST, 2);
    assertThat(summary("u1", LibraryScope.ALL)).isEqualTo(new HoldingsSummary(1, 3, 2, 0, at(2)));
  }

  @Test
  void whatIsMissingCannotBeTakenHomeUntilItIsFound() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE"));

    tell(A, "1", ItemStatus.MISSING, 1);
    assertThat(available(LibraryScope.ALL)).isEmpty();
    assertThat(items("u1")).extracting(Holding.Item::status).containsExactly("MISSING");

    tell(A, "1", ItemStatus.AVAILABLE, 2);
    assertThat(available(LibraryScope.ALL)).containsExactly("u1");
  }

  @Test
  void theRecordTellsEachItemWithItsDueDate() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE").copy(A, "2", "AVAILABLE"));

    tell(A, "1", new ItemState(ItemStatus.ON_LOAN, A, DUE, 1, at(1)));

    assertThat(summary("u1", LibraryScope.ALL).due()).as("one is there").isNull();
    List<Holding.Item> items = items("u1");
    assertThat(items)
        .extracting(
            Holding.Item::barcode, Holding.Item::status, Holding.Item::due, Holding.Item::asOf)
        .containsExactly(tuple("1", "ON_LOAN", DUE, at(1)), tuple("2", "AVAILABLE", null, null));
    assertThat(selected("u1")).isEqualTo(items);
  }

  @Test
  void whereAllCopiesAreOutItIsToldWhenTheFirstComesBack() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE").copy(B, "2", "AVAILABLE"));

    tell(A, "1", new ItemState(ItemStatus.ON_LOAN, A, DUE.plusSeconds(60), 1, at(1)));
    tell(B, "2", new ItemState(ItemStatus.ON_LOAN, B, DUE, 1, at(2)));

    assertThat(summary("u1", LibraryScope.ALL).due()).isEqualTo(DUE);
    assertThat(summary("u1", ONLY_A).due()).isEqualTo(DUE.plusSeconds(60));
  }

  @Test
  void aCopyOnAnotherLibrarysShelfCountsThere() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE"));

    tell(A, "1", new ItemState(ItemStatus.AVAILABLE, B, null, 1, at(1)));

    assertThat(available(ONLY_A)).isEmpty();
    assertThat(available(ONLY_B)).containsExactly("u1");
    assertThat(found(ONLY_B)).containsExactly("u1");
    assertThat(summary("u1", ONLY_B)).isEqualTo(new HoldingsSummary(1, 1, 1, 0, at(1)));
    assertThat(summary("u1", ONLY_A)).isEqualTo(new HoldingsSummary(1, 0, 0, 0, THEN));
    assertThat(HoldingsSummary.of(here("u1").holdings(), THEN))
        .isEqualTo(summary("u1", LibraryScope.ALL));

    tell(A, "1", new ItemState(ItemStatus.IN_TRANSIT, B, null, 2, at(2)));
    assertThat(found(ONLY_B)).isEmpty();
    assertThat(available(LibraryScope.ALL)).isEmpty();
  }

  @Test
  void anItemThatIsToldBeforeItsRecordCountsWhenItComes() {
    tell(A, "1", ItemStatus.ON_LOAN, 1);

    given(entry("u1", "甲").copy(A, "1", "AVAILABLE"));

    assertThat(available(LibraryScope.ALL)).isEmpty();
    assertThat(found(LibraryScope.ALL)).containsExactly("u1");
  }

  @Test
  void anItemKeepsItsStateThroughRevisionsMergesAndSplits() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE"));
    tell(A, "1", ItemStatus.ON_LOAN, 1);

    given(entry("u1", "甲续").version(2).copy(A, "1", "AVAILABLE").copy(B, "9", "ON_LOAN"));
    assertThat(available(LibraryScope.ALL)).isEmpty();

    apply(
        Entries.merged("u1", "u2", 3),
        entry("u2", "甲").copy(A, "1", "AVAILABLE").copy(B, "9", "ON_LOAN").derived());
    assertThat(available(LibraryScope.ALL)).isEmpty();

    apply(
        entry("u2", "甲").version(2).copy(B, "9", "ON_LOAN").derived(),
        entry("u3", "甲").copy(A, "1", "AVAILABLE").derived());
    assertThat(available(LibraryScope.ALL)).isEmpty();
    tell(A, "1", ItemStatus.AVAILABLE, 2);
    assertThat(available(LibraryScope.ALL)).containsExactly("u3");
  }

  @Test
  void aBarcodeIsOneItemsWithinItsOwnerOnly() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE"), entry("u2", "乙").copy(B, "1", "AVAILABLE"));

    tell(A, "1", ItemStatus.ON_LOAN, 1);

    assertThat(available(LibraryScope.ALL)).containsExactly("u2");
  }

  @Test
  void afterACrashTheStatesThatAreToldAgainHold() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE"), entry("u2", "乙").copy(A, "2", "AVAILABLE"));
    tell(A, "1", ItemStatus.ON_LOAN, 1);
    index.commit();

    ItemStates again = new ItemStates();
    use(reopenAfterCrash(again));
    assertThat(available(LibraryScope.ALL)).containsExactlyInAnyOrder("u1", "u2");
    again.tell(A, "1", state(ItemStatus.ON_LOAN, 1));
    audience.show();

    assertThat(available(LibraryScope.ALL)).containsExactly("u2");
  }

  @Test
  void moreChangesThanAreKeptOneByOneAreAllSeen() {
    int many = 20_000;
    given(
        IntStream.range(0, many)
            .mapToObj(i -> entry("u" + i, "甲").copy(A, "" + i, "AVAILABLE"))
            .toArray(Entries[]::new));

    for (int i = 0; i < many; i++) {
      states.tell(A, "" + i, state(i % 2 == 0 ? ItemStatus.ON_LOAN : ItemStatus.AVAILABLE, 1));
    }
    audience.show();

    assertThat(total(LibraryScope.ALL)).isEqualTo(many / 2);
    assertThat(total(ONLY_A)).isEqualTo(many / 2);
  }

  @Test
  void aLargeAnswerThatWasAskedBeforeTellsTheNewStateToo() {
    given(
        IntStream.range(0, 6_000)
            .mapToObj(i -> entry("u" + i, "甲").copy(A, "" + i, "AVAILABLE"))
            .toArray(Entries[]::new));
    assertThat(total(LibraryScope.ALL)).isEqualTo(6_000);
    List<SearchAnswer.Hit> before = hits(LibraryScope.ALL, false);
    String first = before.getFirst().id();
    assertThat(before.getFirst().holdings().available()).isEqualTo(1);

    tell(A, first.substring(1), ItemStatus.ON_LOAN, 1);

    assertThat(total(LibraryScope.ALL)).isEqualTo(5_999);
    SearchAnswer.Hit after = hits(LibraryScope.ALL, false).getFirst();
    assertThat(after.id()).isEqualTo(first);
    assertThat(after.holdings().available()).isZero();
  }

  @Test
  void howManyOfTheChangedItemsNoRecordListsIsTold() {
    given(entry("u1", "甲").copy(A, "1", "AVAILABLE"));

    states.tell(A, "1", state(ItemStatus.ON_LOAN, 1));
    states.tell(A, "strange", state(ItemStatus.ON_LOAN, 1));
    assertThat(audience.show()).isEqualTo(1);
    assertThat(audience.show()).isZero();
  }

  private void given(Entries... entries) {
    apply(Arrays.stream(entries).map(Entries::derived).toArray(UnionChange[]::new));
  }

  private void apply(UnionChange... changes) {
    index.apply(List.of(changes), new Bookmark("test", ++offset));
    index.refresh();
  }

  private void tell(String isil, String barcode, ItemStatus status, long version) {
    tell(isil, barcode, state(status, version));
  }

  private void tell(String isil, String barcode, ItemState state) {
    states.tell(isil, barcode, state);
    audience.show();
  }

  private static ItemState state(ItemStatus status, long version) {
    return new ItemState(status, null, null, version, at(version));
  }

  private static Instant at(long version) {
    return THEN.plusSeconds(version);
  }

  private List<String> available(LibraryScope scope) {
    return hits(scope, true).stream().map(SearchAnswer.Hit::id).toList();
  }

  private List<String> found(LibraryScope scope) {
    return hits(scope, false).stream().map(SearchAnswer.Hit::id).toList();
  }

  private List<SearchAnswer.Hit> hits(LibraryScope scope, boolean available) {
    return index.search(query(scope, available)).hits();
  }

  private long total(LibraryScope scope) {
    return index.search(query(scope, true)).total();
  }

  private static UnionQuery query(LibraryScope scope, boolean available) {
    QueryWords words = new QueryWords().scope(scope);
    return (available ? words.available() : words).build();
  }

  private HoldingsSummary summary(String id, LibraryScope scope) {
    return hits(scope, false).stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow()
        .holdings();
  }

  private UnionEntry here(String id) {
    return index.find(id) instanceof Found.Here(UnionEntry entry) ? entry : missing(id);
  }

  private static UnionEntry missing(String id) {
    throw new AssertionError(id + " is not here");
  }

  private List<Holding.Item> items(String id) {
    return here(id).holdings().stream().flatMap(one -> one.items().stream()).toList();
  }

  private List<Holding.Item> selected(String id) {
    var selection = new Selection(new Criterion.Id(id), LibraryScope.ALL, List.of(), 0, 1);
    return index.select(selection).entries().stream()
        .flatMap(entry -> entry.holdings().stream())
        .flatMap(one -> one.items().stream())
        .toList();
  }

  private static LibraryScope only(String isil) {
    return new LibraryScope(Optional.of(new Isil(isil)), Map.of(isil, isil));
  }
}
