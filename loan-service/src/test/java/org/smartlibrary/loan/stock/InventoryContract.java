package org.smartlibrary.loan.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

/** What every stock keeps to. */
public abstract class InventoryContract {

  private static final Isil OWNER = new Isil("CN-430121");
  private static final UnionId TITLE = new UnionId("u1");
  private Inventory inventory = new InMemoryInventory();

  protected abstract Inventory empty();

  @BeforeEach
  void begin() {
    inventory = empty();
  }

  @Test
  void whatACatalogueListsIsFoundAsItWas() {
    var item = item(OWNER, "r1", "b1");
    inventory.describe(List.of(new Description(item.record(), 7, List.of(item))));

    assertThat(inventory.find(item.key())).contains(item);
    assertThat(inventory.withBarcode(new Barcode("b1"))).containsExactly(item);
    assertThat(inventory.withBarcode(new Barcode("b2"))).isEmpty();
  }

  @Test
  void aTitleIsFoundByTheNumberThatARecordNames() {
    var isbn = new Isbn("9787020002207");
    var named = record("r1");
    inventory.describe(List.of(new Description(named, 7, List.of(), List.of(isbn))));
    assertThat(inventory.withIsbn(isbn)).isEmpty();
    inventory.unite(List.of(new TitleChange.Unites(TITLE, 1, List.of(named))));

    assertThat(inventory.withIsbn(isbn)).contains(TITLE);
    assertThat(inventory.withIsbn(new Isbn("9787101003048"))).isEmpty();
    inventory.describe(List.of(new Description(named, 8, List.of())));
    assertThat(inventory.withIsbn(isbn)).isEmpty();
  }

  @Test
  void twoLibrariesMayHaveGivenTheSameBarcode() {
    describe(OWNER, "r1", 7, "b1");
    describe(new Isil("CN-510100"), "r1", 7, "b1");

    assertThat(inventory.withBarcode(new Barcode("b1"))).hasSize(2);
  }

  @Test
  void whatARecordListsNoMoreIsWithdrawnAndStillFound() {
    describe(OWNER, "r1", 7, "b1", "b2");
    describe(OWNER, "r1", 8, "b2");

    assertThat(available("b1", "b2")).containsExactly("b2");
    assertThat(inventory.find(key("b1")).orElseThrow().withdrawn()).isTrue();
    describe(OWNER, "r1", 9);
    assertThat(available("b1", "b2")).isEmpty();
    describe(OWNER, "r1", 10, "b1");
    assertThat(available("b1", "b2")).containsExactly("b1");
  }

  @Test
  void whatIsOlderThanWhatIsKnownChangesNothing() {
    describe(OWNER, "r1", 8);
    describe(OWNER, "r1", 7, "b1");

    assertThat(available("b1")).isEmpty();
  }

  @Test
  void anItemThatMovesToAnotherRecordStaysWhicheverIsHeardOfFirst() {
    describe(OWNER, "r1", 7, "b1");
    describe(OWNER, "r1", 9);
    describe(OWNER, "r2", 8, "b1");

    assertThat(available("b1")).containsExactly("b1");
    describe(OWNER, "r3", 11, "b1");
    describe(OWNER, "r2", 10);
    assertThat(available("b1")).containsExactly("b1");
    assertThat(inventory.find(key("b1")).orElseThrow().record().controlNumber()).isEqualTo("r3");
  }

  @Test
  void anItemThatTwoRecordsListIsWhatTheLaterSays() {
    describe(OWNER, "r1", 7, "b1");
    describe(OWNER, "r2", 8, "b1");
    unite(1, "r1");

    assertThat(inventory.find(key("b1")).orElseThrow().record()).isEqualTo(record("r2"));
    assertThat(copies(TITLE)).isEmpty();
    describe(OWNER, "r2", 9);
    assertThat(available("b1")).isEmpty();
    assertThat(inventory.find(key("b1")).orElseThrow().withdrawn()).isTrue();
    describe(OWNER, "r1", 10, "b1");
    assertThat(available("b1")).containsExactly("b1");
    assertThat(copies(TITLE)).containsExactly("b1");
  }

  @Test
  void anItemIsItsOwnersWhoeverElseGaveItsBarcode() {
    var others = List.of(new Isil("CN-43012"), new Isil("CN-4301210"), new Isil("CN-510100"));
    describe(OWNER, "r1", 7, "b1");
    others.forEach(other -> describe(other, "r1", 9, "b1"));

    assertThat(inventory.find(key("b1")).orElseThrow().key().owner()).isEqualTo(OWNER);
    others.forEach(
        other ->
            assertThat(inventory.find(new ItemKey(other, new Barcode("b1"))).orElseThrow().record())
                .isEqualTo(new RecordKey(other, "r1")));
    describe(OWNER, "r1", 10);
    assertThat(available("b1")).isEmpty();
    assertThat(inventory.withBarcode(new Barcode("b1"))).hasSize(4);
  }

  @Test
  void aTitleHasTheCopiesOfAllDescriptionsThatItUnites() {
    describe(OWNER, "r1", 1, "b1", "b2");
    describe(OWNER, "r2", 2, "b3");
    describe(OWNER, "r1", 3, "b1");
    unite(1, "r1", "r2");

    assertThat(copies(TITLE)).containsExactlyInAnyOrder("b1", "b3");
    assertThat(inventory.titleOf(record("r2"))).contains(TITLE);
    unite(2, "r1");
    assertThat(copies(TITLE)).containsExactly("b1");
    assertThat(inventory.titleOf(record("r2"))).isEmpty();
    unite(1, "r1", "r2");
    assertThat(copies(TITLE)).containsExactly("b1");
  }

  @Test
  void whatIsAskedOfATitleFollowsItThroughItsMergers() {
    var last = new UnionId("u3");
    describe(OWNER, "r1", 1, "b1");
    inventory.unite(
        List.of(
            new TitleChange.Unites(TITLE, 1, List.of(record("r1"))),
            new TitleChange.MergedInto(TITLE, 2, new UnionId("u2")),
            new TitleChange.MergedInto(new UnionId("u2"), 3, last),
            new TitleChange.Unites(last, 4, List.of(record("r1")))));

    assertThat(inventory.current(TITLE)).contains(last);
    assertThat(inventory.titleOf(record("r1"))).contains(last);
    assertThat(copies(TITLE)).containsExactly("b1");
    assertThat(inventory.current(new UnionId("u9"))).isEmpty();
    inventory.unite(List.of(new TitleChange.Dissolved(last, 5)));
    assertThat(copies(TITLE)).isEmpty();
  }

  /** Items move between records; each history is heard in disorder, in part twice, in batches. */
  @Test
  void anyOrderAnyRepetitionAndAnyBatchesEndTheSame() {
    var random = new Random(11);
    for (int round = 0; round < 30; round++) {
      inventory = empty();
      Map<String, String> truth = new TreeMap<>();
      var heard = history(random, truth);
      heard.addAll(List.copyOf(heard.subList(0, heard.size() / 2)));
      Collections.shuffle(heard, random);
      for (int at = 0; at < heard.size(); at += 4) {
        inventory.describe(heard.subList(at, Math.min(heard.size(), at + 4)));
      }
      assertThat(standing()).isEqualTo(truth);
    }
  }

  private static List<Description> history(Random random, Map<String, String> truth) {
    List<Description> history = new ArrayList<>();
    Map<String, Set<String>> shelves = new HashMap<>();
    for (long time = 1; time < 40; ) {
      var barcode = "b" + random.nextInt(4);
      var from = truth.remove(barcode);
      var to = "r" + random.nextInt(3);
      Set<String> changed = new HashSet<>();
      if (from != null) {
        shelves.getOrDefault(from, new HashSet<>()).remove(barcode);
        changed.add(from);
      }
      if (random.nextInt(4) > 0) {
        shelves.computeIfAbsent(to, _ -> new HashSet<>()).add(barcode);
        truth.put(barcode, to);
        changed.add(to);
      }
      for (var record : changed) {
        history.add(
            told(
                OWNER,
                record,
                time++,
                shelves.getOrDefault(record, Set.of()).toArray(String[]::new)));
      }
    }
    return history;
  }

  private Map<String, String> standing() {
    Map<String, String> standing = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      inventory
          .find(key("b" + i))
          .filter(item -> !item.withdrawn())
          .ifPresent(
              item -> standing.put(item.key().barcode().value(), item.record().controlNumber()));
    }
    return standing;
  }

  private void describe(Isil owner, String record, long sequence, String... barcodes) {
    inventory.describe(List.of(told(owner, record, sequence, barcodes)));
  }

  private static Description told(Isil owner, String record, long sequence, String... barcodes) {
    return new Description(
        new RecordKey(owner, record),
        sequence,
        Arrays.stream(barcodes).map(barcode -> item(owner, record, barcode)).toList());
  }

  private void unite(long version, String... records) {
    inventory.unite(
        List.of(
            new TitleChange.Unites(
                TITLE, version, Arrays.stream(records).map(InventoryContract::record).toList())));
  }

  private List<String> copies(UnionId title) {
    return inventory.copies(title).stream().map(item -> item.key().barcode().value()).toList();
  }

  private List<String> available(String... barcodes) {
    return Arrays.stream(barcodes)
        .filter(b -> inventory.find(key(b)).filter(item -> !item.withdrawn()).isPresent())
        .toList();
  }

  private static ItemKey key(String barcode) {
    return new ItemKey(OWNER, new Barcode(barcode));
  }

  private static RecordKey record(String number) {
    return new RecordKey(OWNER, number);
  }

  private static StockItem item(Isil owner, String record, String barcode) {
    return new StockItem(
        new ItemKey(owner, new Barcode(barcode)),
        new RecordKey(owner, record),
        ItemType.BOOK,
        "红楼梦",
        "曹雪芹",
        "I242.4/230",
        "GT01",
        "中文图书借阅区",
        5960L,
        false,
        false);
  }
}
