package org.smartlibrary.loan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What every place that keeps regulations promises. */
public abstract class PolicyStoresContract {

  private static final Isil LIBRARY = new Isil("CN-430121");
  private static final Isil OTHER = new Isil("CN-430122");
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final List<Line> LINES =
      List.of(
          new Line(Scope.ANY, Term.LOAN_DAYS, Act.SET, 28, null, null, null),
          new Line(
              new Scope(ReaderGroup.CHILD, ItemType.VIDEO),
              Term.OVERDUE_FEE,
              Act.LOCK,
              0,
              LocalDate.of(2026, 7, 1),
              LocalDate.of(2026, 8, 31),
              "暑期"),
          new Line(new Scope(null, ItemType.KIT), Term.LENDABLE, Act.CAP, 0, null, null, null));

  protected abstract Editions editions();

  protected abstract Drafts drafts();

  @Test
  void anEditionComesBackAsItWasPublished() {
    var first = new Edition(LIBRARY, 1, LINES, NOON, "librarian", null);
    var second = new Edition(LIBRARY, 2, List.of(), NOON.plusSeconds(1), "another", 1L);

    assertThat(editions().current(LIBRARY)).isEmpty();
    assertThat(editions().publish(first)).isTrue();
    assertThat(editions().publish(second)).isTrue();

    assertThat(editions().current(LIBRARY)).contains(second);
    assertThat(editions().find(LIBRARY, 1)).contains(first);
    assertThat(editions().find(LIBRARY, 3)).isEmpty();
    assertThat(editions().current(OTHER)).isEmpty();
  }

  @Test
  void whatWasPublishedIsNeverReplaced() {
    var first = new Edition(LIBRARY, 1, LINES, NOON, "librarian", null);
    editions().publish(first);

    assertThat(editions().publish(new Edition(LIBRARY, 1, List.of(), NOON, "late", null)))
        .isFalse();
    assertThat(editions().current(LIBRARY)).contains(first);
  }

  @Test
  void ofManyWhoPublishAtOnceOneDoes() throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> all =
          IntStream.range(0, 32)
              .mapToObj(i -> new Edition(LIBRARY, 1, LINES, NOON, "librarian " + i, null))
              .<Callable<Boolean>>map(edition -> () -> editions().publish(edition))
              .toList();
      int won = 0;
      for (var result : threads.invokeAll(all)) {
        won += result.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void aLibrarysEditionsAreListedFromTheNewest() {
    for (int version = 1; version <= 12; version++) {
      editions().publish(new Edition(LIBRARY, version, List.of(), NOON, "librarian", null));
    }
    editions().publish(new Edition(OTHER, 1, LINES, NOON, "librarian", null));

    var page = editions().page(LIBRARY, new PageRequest(1, 5));

    assertThat(page.total()).isEqualTo(12);
    assertThat(page.items()).extracting(Edition::version).containsExactly(7L, 6L, 5L, 4L, 3L);
    assertThat(editions().current(LIBRARY).orElseThrow().version()).isEqualTo(12);
  }

  @Test
  void aDraftIsReplacedByItsNextVersionOnly() {
    var first = new Draft(LIBRARY, LINES, NOON, "librarian", 0, 1);
    var second = new Draft(LIBRARY, List.of(), NOON, "another", 7, 2);

    assertThat(drafts().put(second)).isFalse();
    assertThat(drafts().put(first)).isTrue();
    assertThat(drafts().put(first)).isFalse();
    assertThat(drafts().find(LIBRARY)).contains(first);
    assertThat(drafts().put(second)).isTrue();
    assertThat(drafts().find(LIBRARY)).contains(second);
  }

  @Test
  void aDraftThatWasChangedMeanwhileIsNotDropped() {
    drafts().put(new Draft(LIBRARY, LINES, NOON, "librarian", 0, 1));
    drafts().put(new Draft(LIBRARY, LINES, NOON, "librarian", 0, 2));

    assertThat(drafts().delete(LIBRARY, 1)).isFalse();
    assertThat(drafts().delete(LIBRARY, 2)).isTrue();
    assertThat(drafts().delete(LIBRARY, 2)).isFalse();
    assertThat(drafts().find(LIBRARY)).isEmpty();
  }
}
