package org.smartlibrary.federation.quality;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judged queries, asked of the demonstration's records; prints what it finds by class. */
class SearchQualityTest {

  private static final double ROUNDING = 0.0006;
  private static final Path TODAY = Path.of("target/judged-figures.csv");

  @TempDir private static Path folder;
  private static Demonstration demonstration;
  private static List<Judged> judged;

  @BeforeAll
  static void index() throws IOException {
    demonstration = Demonstration.in(folder);
    judged = Judged.all();
  }

  @Test
  void thereAreTwoHundredJudgedQueriesAtLeast() {
    assertThat(judged).hasSizeGreaterThanOrEqualTo(200);
    assertThat(judged).extracting(query -> query.kind() + query.query()).doesNotHaveDuplicates();
  }

  @Test
  void everyRecordThatIsMeantIsOneOfTheDemonstration() {
    assertThat(judged)
        .flatExtracting(query -> query.meant().keySet())
        .isSubsetOf(demonstration.ids().keySet());
  }

  @Test
  void noClassOfQueriesIsAnsweredWorseThanBefore() throws IOException {
    Map<String, Figures> today = new LinkedHashMap<>();
    StringBuilder missed = new StringBuilder();
    for (Judged query : judged) {
      Answered answered = Answered.to(query, demonstration);
      today.merge(
          query.kind(),
          Figures.NONE.and(answered.reciprocalRank(), answered.recall()),
          (before, _) -> before.and(answered.reciprocalRank(), answered.recall()));
      if (answered.reciprocalRank() < 1 || answered.recall() < 1) {
        missed.append(answered).append('\n');
      }
    }
    String table =
        today.entrySet().stream()
            .map(one -> one.getValue().line(one.getKey()) + "\n")
            .collect(joining("", "class,queries,mrr,recall\n", ""));
    Files.writeString(TODAY, table);
    Files.writeString(Path.of("target/judged-misses.txt"), missed);
    System.out.println("Search quality over the demonstration\n" + table);

    Figures.recorded()
        .forEach(
            (kind, before) -> {
              Figures now = today.getOrDefault(kind, Figures.NONE);
              assertThat(now.mrr()).as("MRR of " + kind).isGreaterThan(before.mrr() - ROUNDING);
              assertThat(now.recall())
                  .as("recall of " + kind)
                  .isGreaterThan(before.recall() - ROUNDING);
            });
    assertThat(Figures.recorded().keySet()).as("every class has figures").isEqualTo(today.keySet());
  }
}
