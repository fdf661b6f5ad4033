package org.smartlibrary.local.mongo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.IntegerDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexEntriesTest {

  private static final byte[] FIRST = {};
  private static final byte[] LAST = {(byte) 0xFF};

  @TempDir Path folder;

  private final Random random = new Random(7);
  private final NavigableMap<byte[], Integer> expected = new TreeMap<>(Arrays::compareUnsigned);
  private MVStore store;
  private OpenIndexes indexes;
  private IndexEntries entries;

  @BeforeEach
  void open() {
    open(folder.resolve("first.mv"));
  }

  private void open(Path file) {
    store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
    indexes = new OpenIndexes(store.openMap("changes", Keyed.by(BytesType.INSTANCE)));
    entries = entries("index");
  }

  private IndexEntries entries(String name) {
    return indexes.open(name, store.openMap(name, Keyed.by(IntegerDataType.INSTANCE)));
  }

  @AfterEach
  void close() {
    indexes.close();
    store.closeImmediately();
  }

  @Test
  void whateverIsSettledTheEntriesAreThoseThatWerePutAndNotRemoved() {
    for (int time = 0; time < 300; time++) {
      changeSome();
      entries.settle(random.nextInt(30));
      assertEntries(FIRST, LAST);
      assertEntries(key(), key());
    }
  }

  @Test
  void whoBeganToReadSeesWhatWasThereThen() {
    changeSome();
    var then = entries.now();
    var expectedThen = shown(expected);
    for (int time = 0; time < 100; time++) {
      changeSome();
      entries.settle(random.nextInt(60));
      assertThat(walked(then, FIRST, LAST, false)).isEqualTo(expectedThen);
    }
  }

  @Test
  void afterAKillTheEntriesAreThoseOfTheLastCommit() throws IOException {
    for (int round = 0; round < 60; round++) {
      changeSome();
      entries.settle(random.nextInt(40));
      commit();
      var killed = Files.copy(folder.resolve(fileOf(round)), folder.resolve(fileOf(round + 1)));
      entries.put(key(), 1);
      close();
      open(killed);
      assertEntries(FIRST, LAST);
    }
  }

  private static String fileOf(int round) {
    return round == 0 ? "first.mv" : round + ".mv";
  }

  @Test
  void theLogKeepsNoMoreThanTwoRounds() {
    for (int time = 0; time < 200; time++) {
      changeSome();
      commit();
      entries.settle(1_000);
    }
    assertThat(store.openMap("changes").size()).isLessThanOrEqualTo(2);
  }

  @Test
  void keysThatOnlyGrowDoNotKeepTheLogForEver() {
    for (int time = 0; time < 200; time++) {
      for (int count = 0; count < 10; count++) {
        int number = 10 * time + count;
        entries.put(new byte[] {(byte) (number >> 8), (byte) number}, 1);
      }
      commit();
      entries.settle(9);
    }
    assertThat(entries.count()).isEqualTo(2_000);
    assertThat(store.openMap("changes").size()).isLessThan(100);
  }

  @Test
  void anIndexThatIsMadeAgainBeginsEmpty() {
    changeSome();
    commit();
    indexes.remove("index");
    store.removeMap("index");
    assertThat(entries("index").isEmpty()).isTrue();
    assertThat(store.openMap("changes").size()).isZero();
  }

  @Test
  void eachIndexHasItsOwnChanges() throws IOException {
    entries.put(new byte[] {1}, 1);
    entries("other").put(new byte[] {2}, 1);
    entries("third").put(new byte[] {3}, 1);
    commit();
    var killed = Files.copy(folder.resolve("first.mv"), folder.resolve("killed.mv"));
    close();
    open(killed);
    assertThat(entries.ceiling(FIRST)).containsExactly(1);
    assertThat(entries("other").ceiling(FIRST)).containsExactly(2);
    assertThat(entries("third").count()).isEqualTo(1);
  }

  @Test
  void manyChangesWaitAndNoMoreThanThat() {
    for (int number = 0; number < 200_000; number++) {
      entries.put(new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number}, 1);
    }
    while (indexes.settleSome()) {
      assertThat(entries.waiting()).isPositive();
    }
    assertThat(entries.waiting()).isBetween(100_000, 150_000);
    assertThat(entries.count()).isEqualTo(200_000);
  }

  private void commit() {
    indexes.save();
    store.commit();
  }

  private void changeSome() {
    for (int count = random.nextInt(50); count >= 0; count--) {
      byte[] key = key();
      if (random.nextInt(3) == 0) {
        entries.remove(key);
        expected.remove(key);
      } else {
        int place = random.nextInt(100);
        entries.put(key, place);
        expected.put(key, place);
      }
    }
  }

  private byte[] key() {
    return new byte[] {(byte) random.nextInt(3), (byte) random.nextInt(200)};
  }

  private void assertEntries(byte[] one, byte[] other) {
    boolean inOrder = Arrays.compareUnsigned(one, other) <= 0;
    byte[] from = inOrder ? one : other;
    byte[] to = inOrder ? other : one;
    var within = expected.subMap(from, true, to, true);
    assertThat(walked(entries.now(), from, to, false)).isEqualTo(shown(within));
    assertThat(walked(entries.now(), from, to, true)).isEqualTo(shown(within.descendingMap()));
    assertThat(entries.count()).isEqualTo(expected.size());
    assertThat(entries.ceiling(from)).isEqualTo(expected.ceilingKey(from));
  }

  private static List<String> walked(
      Ordered<Integer> entries, byte[] from, byte[] to, boolean backwards) {
    var seen = new ArrayList<String>();
    var walk = entries.walk(from, to, backwards);
    while (walk.advance()) {
      seen.add(shown(walk.key(), walk.value()));
    }
    return seen;
  }

  private static List<String> shown(Map<byte[], Integer> entries) {
    return entries.entrySet().stream().map(one -> shown(one.getKey(), one.getValue())).toList();
  }

  private static String shown(byte[] key, int place) {
    return Arrays.toString(key) + " at " + place;
  }
}
