package org.smartlibrary.loan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;

class LibraryPoliciesTest {

  private static final Isil NATION = new Isil("CN-N");
  private static final Isil COUNTY = new Isil("CN-430121");
  private static final Isil BRANCH = new Isil("CN-430121-1");
  private static final Duration BELIEVED = Duration.ofSeconds(10);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final Libraries libraries = new Libraries();
  private final InMemoryEditions editions = new InMemoryEditions();
  private final AtomicInteger published = new AtomicInteger();
  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T00:00:00Z"));
  private final PolicyMeters meters =
      new PolicyMeters() {
        @Override
        public void treeLoaded() {}

        @Override
        public void published() {
          published.incrementAndGet();
        }
      };
  private final LibraryPolicies policies =
      new LibraryPolicies(libraries, editions, meters, BELIEVED, clock);
  private final PolicyDesk desk = new PolicyDesk(editions, policies, meters, clock);

  LibraryPoliciesTest() {
    libraries.put(library(NATION, Level.NATIONAL, null));
    libraries.put(library(COUNTY, Level.COUNTY, NATION));
    libraries.put(library(BRANCH, Level.BRANCH, COUNTY));
  }

  @Test
  void whereNobodySaysAnythingTheNetworksDefaultsHold() {
    assertThat(terms(BRANCH)).isEqualTo(Terms.DEFAULTS);
    assertThat(terms(new Isil("CN-NOBODY"))).isEqualTo(Terms.DEFAULTS);
    assertThat(policies.terms(circumstance(BRANCH, ItemType.RARE_BOOK)).lendable()).isFalse();
  }

  @Test
  void whatIsPublishedHoldsAtOnceForTheLibraryAndAllBelowIt() {
    terms(BRANCH);
    assertThat(publish(COUNTY, 0, days(Act.SET, 14))).isInstanceOf(Publication.Published.class);

    assertThat(terms(BRANCH).loanDays()).isEqualTo(14);
    assertThat(terms(COUNTY).loanDays()).isEqualTo(14);
    assertThat(terms(NATION).loanDays()).isEqualTo(30);
    assertThat(published).hasValue(1);
  }

  @Test
  void aCheckOutAsksTheStoreOnceInAWhileAndNotEachTime() {
    terms(BRANCH);
    int reads = editions.reads();
    for (int i = 0; i < 1000; i++) {
      terms(BRANCH);
    }
    assertThat(editions.reads()).isEqualTo(reads);
  }

  @Test
  void whatAnotherInstancePublishedHoldsAfterAWhile() {
    assertThat(terms(BRANCH).loanDays()).isEqualTo(30);
    clock.pass(BELIEVED.dividedBy(2).minusMillis(1));
    assertThat(terms(COUNTY).loanDays()).as("from levels that are remembered").isEqualTo(30);
    editions.publish(edition(NATION, 1, days(Act.SET, 14)));

    clock.pass(BELIEVED);
    assertThat(terms(BRANCH).loanDays()).isEqualTo(14);
    assertThat(terms(COUNTY).loanDays()).isEqualTo(14);
  }

  @Test
  void whoDoesNotKnowTheVersionThatHoldsDoesNotPublish() {
    publish(COUNTY, 0, days(Act.SET, 14));

    assertThat(publish(COUNTY, 0, days(Act.SET, 21))).isEqualTo(new Publication.Outdated(1));
    assertThat(publish(COUNTY, 7, days(Act.SET, 21))).isEqualTo(new Publication.Outdated(1));
    assertThat(terms(COUNTY).loanDays()).isEqualTo(14);
  }

  @Test
  void theSameLinesAgainAreNoNewVersion() {
    publish(COUNTY, 0, days(Act.SET, 14));

    assertThat(publish(COUNTY, 1, days(Act.SET, 14))).isInstanceOf(Publication.Unchanged.class);
    assertThat(editions.current(COUNTY).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void whatIsObjectedToIsNotPublished() {
    publish(NATION, 0, days(Act.LOCK, 28));

    assertThat(publish(COUNTY, 0, days(Act.SET, 14))).isInstanceOf(Publication.Objected.class);
    assertThat(terms(COUNTY).loanDays()).isEqualTo(28);
  }

  @Test
  void aMistakeIsUndoneByPublishingAnEarlierVersionOnceMore() {
    publish(COUNTY, 0, days(Act.SET, 14));
    publish(COUNTY, 1, days(Act.SET, 1));
    var county = libraries.find(COUNTY).orElseThrow();

    assertThat(desk.publishAgain(county, 1, 2, "librarian"))
        .containsInstanceOf(Publication.Published.class);
    assertThat(terms(BRANCH).loanDays()).isEqualTo(14);
    var newest = editions.current(COUNTY).orElseThrow();
    assertThat(newest.version()).isEqualTo(3);
    assertThat(newest.earlier()).contains(1L);
    assertThat(desk.publishAgain(county, 9, 3, "librarian")).isEmpty();
  }

  @Test
  void aBranchThatMovesFollowsItsNewTree() {
    publish(COUNTY, 0, days(Act.SET, 14));
    assertThat(terms(BRANCH).loanDays()).isEqualTo(14);
    libraries.put(library(BRANCH, Level.BRANCH, NATION));

    clock.pass(BELIEVED);
    assertThat(terms(BRANCH).loanDays()).isEqualTo(30);
  }

  private Publication publish(Isil library, long known, Line... lines) {
    return desk.publish(libraries.find(library).orElseThrow(), List.of(lines), known, "librarian");
  }

  private static Edition edition(Isil library, long version, Line... lines) {
    return new Edition(library, version, List.of(lines), Instant.EPOCH, "librarian", null);
  }

  private Terms terms(Isil library) {
    return policies.terms(circumstance(library, ItemType.BOOK));
  }

  private static Circumstance circumstance(Isil library, ItemType type) {
    return new Circumstance(library, ReaderGroup.ADULT, type, TODAY);
  }

  private static Line days(Act act, long days) {
    return new Line(Scope.ANY, Term.LOAN_DAYS, act, days, null, null, null);
  }

  private static Library library(Isil isil, Level level, @Nullable Isil parent) {
    return new Library(
        isil,
        isil.value(),
        null,
        level,
        parent,
        null,
        ZoneId.of("Asia/Shanghai"),
        Library.Status.ACTIVE,
        1);
  }
}
