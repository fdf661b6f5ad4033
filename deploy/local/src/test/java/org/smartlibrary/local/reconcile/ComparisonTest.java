package org.smartlibrary.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.local.client.UnionDigests;

/** Against a union on paper, which divides as the platform does. */
class ComparisonTest {

  @TempDir private Path folder;
  private final PaperUnion union = new PaperUnion();

  @RepeatedTest(10)
  void everyDifferenceIsFoundAndNothingElse(RepetitionInfo repetition) throws Exception {
    var random = new Random(repetition.getCurrentRepetition());
    Map<String, String> held = new TreeMap<>(ControlNumbers.ORDER);
    for (int i = 0; i < 400 * repetition.getCurrentRepetition(); i++) {
      String number = List.of("n", "\uD840\uDC00", "\uFF21.").get(random.nextInt(3)) + i;
      held.put(number, digest(random));
    }
    union.shown.putAll(held);
    Set<String> changed = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    Set<String> added = new TreeSet<>();
    for (String number : List.copyOf(held.keySet())) {
      switch (random.nextInt(150)) {
        case 0 -> {
          held.put(number, digest(random));
          changed.add(number);
        }
        case 1 -> {
          held.remove(number);
          missing.add(number);
        }
        case 2 -> {
          held.put(number + "a", digest(random));
          added.add(number + "a");
        }
        default -> {}
      }
    }

    Differences found = compare(lines(held));

    assertThat(found.changed()).isEqualTo(changed.size());
    assertThat(found.added()).isEqualTo(added.size());
    assertThat(found.missing()).isEqualTo(missing.size());
    assertThat(Files.readAllLines(found.toWithdraw(true)))
        .containsExactlyInAnyOrderElementsOf(missing);
    List<String> numbers = List.copyOf(held.keySet());
    assertThat(Files.readAllLines(found.numbers()))
        .map(place -> numbers.get(Integer.parseInt(place) - 1))
        .hasSize(changed.size() + added.size())
        .containsAll(changed)
        .containsAll(added);
  }

  @Test
  void whoIsAlikeAsksOnce() throws Exception {
    Map<String, String> held = new TreeMap<>(ControlNumbers.ORDER);
    var random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      held.put("n" + i, digest(random));
    }
    union.shown.putAll(held);

    assertThat(compare(lines(held)).isNone()).isTrue();
    assertThat(union.questions).isEqualTo(1);
  }

  @Test
  void oneDifferenceAmongManyIsFoundByFewQuestions() throws Exception {
    Map<String, String> held = new TreeMap<>(ControlNumbers.ORDER);
    var random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      held.put("n" + i, digest(random));
    }
    union.shown.putAll(held);
    union.shown.put("n4711", digest(random));

    assertThat(compare(lines(held)).changed()).isEqualTo(1);
    assertThat(union.questions).isEqualTo(3);
  }

  @Test
  void whatTheFileGivesUpIsGivenUpWhereItIsShown() throws Exception {
    union.shown.put("n1", "0000000000000001");

    Differences found = compare(List.of("n1\tdeleted\t1", "n2\tdeleted\t2"));

    assertThat(found.givenUp()).isEqualTo(1);
    assertThat(found.missing()).isZero();
    assertThat(Files.readAllLines(found.toWithdraw(false))).containsExactly("n1");
  }

  @Test
  void whatCannotBeReadThisTimeIsInTheFileAllTheSame() throws Exception {
    union.shown.put("n1", "0000000000000001");

    assertThat(compare(List.of("n1\tunreadable\t1", "n2\trejected\t2")).isNone()).isTrue();
  }

  @Test
  void aDigestThatWasNeverToldIsNotADifference() throws Exception {
    union.shown.put("n1", "0000000000000000");

    assertThat(compare(List.of("n1\t00000000000000ff\t1")).isNone()).isTrue();
  }

  @Test
  void againstNothingEverythingIsNew() throws Exception {
    assertThat(compare(List.of("n1\t00000000000000ff\t1")).added()).isEqualTo(1);
  }

  private Differences compare(List<String> lines) throws Exception {
    Path sorted = Files.write(folder.resolve("sorted"), lines);
    try (Differences differences = new Differences(folder)) {
      new Comparison(FileIndex.of(sorted), union, differences).run();
      return differences;
    }
  }

  private static List<String> lines(Map<String, String> held) {
    List<String> lines = new ArrayList<>();
    held.forEach((number, digest) -> lines.add(number + "\t" + digest + "\t" + (lines.size() + 1)));
    return lines;
  }

  private static String digest(Random random) {
    return "%016x".formatted(random.nextLong() | 1);
  }

  private static final class PaperUnion implements Questions {

    private static final int FEW = 20;
    private static final int PARTS = 64;

    private final TreeMap<String, String> shown = new TreeMap<>(ControlNumbers.ORDER);
    private int questions;

    @Override
    public UnionDigests.Answer ask(Collection<String> ranges) throws IOException {
      questions++;
      return new UnionDigests.Answer(
          Instant.EPOCH, ranges.stream().map(range -> content(ControlRange.of(range))).toList());
    }

    private UnionDigests.Content content(ControlRange range) {
      List<UnionDigests.Shown> all = within(range);
      return all.size() <= FEW
          ? new UnionDigests.Content(range.toString(), all.size(), digest(all), null, all)
          : new UnionDigests.Content(
              range.toString(), all.size(), digest(all), parts(range, all), null);
    }

    private List<UnionDigests.Shown> within(ControlRange range) {
      return shown.entrySet().stream()
          .filter(each -> range.begins(each.getKey()) && !range.ends(each.getKey()))
          .map(each -> new UnionDigests.Shown(each.getKey(), each.getValue()))
          .toList();
    }

    private static List<UnionDigests.Part> parts(ControlRange whole, List<UnionDigests.Shown> all) {
      List<UnionDigests.Part> parts = new ArrayList<>();
      int size = (all.size() + PARTS - 1) / PARTS;
      @Nullable String behind = whole.behind();
      for (int from = 0; from < all.size(); from += size) {
        var some = all.subList(from, Math.min(all.size(), from + size));
        boolean last = from + size >= all.size();
        var range = new ControlRange(behind, last ? whole.to() : some.getLast().controlNumber());
        parts.add(new UnionDigests.Part(range.toString(), some.size(), digest(some)));
        behind = some.getLast().controlNumber();
      }
      return parts;
    }

    private static String digest(List<UnionDigests.Shown> records) {
      FileDigest digest = new FileDigest();
      records.forEach(each -> digest.take(new FileEntry(each.controlNumber(), each.digest(), 1)));
      return digest.end();
    }
  }
}
