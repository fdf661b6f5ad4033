package org.smartlibrary.loan.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.policy.Act;
import org.smartlibrary.loan.policy.Draft;
import org.smartlibrary.loan.policy.InMemoryDrafts;
import org.smartlibrary.loan.policy.InMemoryEditions;
import org.smartlibrary.loan.policy.LibraryPolicies;
import org.smartlibrary.loan.policy.Line;
import org.smartlibrary.loan.policy.PastLoan;
import org.smartlibrary.loan.policy.PastLoans;
import org.smartlibrary.loan.policy.PolicyDesk;
import org.smartlibrary.loan.policy.PolicyMeters;
import org.smartlibrary.loan.policy.Scope;
import org.smartlibrary.loan.policy.Term;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.Role;
import org.smartlibrary.startertest.SetClock;

class TrialControllerTest {

  private static final Isil COUNTY = new Isil("CN-430121");
  private static final Caller LIBRARIAN =
      new Caller("librarian", Set.of(Role.LIBRARIAN), Optional.of(COUNTY));

  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T00:00:00Z"));
  private final Libraries libraries = new Libraries();
  private final InMemoryDrafts drafts = new InMemoryDrafts();

  TrialControllerTest() {
    libraries.put(
        new Library(
            COUNTY,
            "浏阳",
            null,
            Level.COUNTY,
            null,
            null,
            ZoneId.of("Asia/Shanghai"),
            Library.Status.ACTIVE,
            1));
  }

  @Test
  void theLoansOfTheLastNinetyDaysAreTried() {
    draft(null, 21);
    var loans = new KnownLoans();
    var tried = controller(loans).trial(COUNTY, Optional.empty(), LIBRARIAN);

    assertThat(loans.asked).isEqualTo(Instant.parse("2026-08-28T00:00:00Z"));
    assertThat(tried.loans()).isEqualTo(2);
    assertThat(tried.shorter()).isEqualTo(2);
    assertThat(tried.longer()).isZero();
    assertThat(tried.refused()).isZero();
    assertThat(tried.complete()).isFalse();
    assertThat(tried.effects()).hasSize(2);
    assertThat(tried.objections()).isEmpty();
  }

  @Test
  void linesThatBeginLaterAreTriedAsOfTheDayOnWhichTheyHaveBegun() {
    draft(LocalDate.of(2027, 1, 1), 21);
    var trial = controller(new KnownLoans());

    assertThat(trial.trial(COUNTY, Optional.empty(), LIBRARIAN).on()).isEqualTo("2027-01-01");
    assertThat(trial.trial(COUNTY, Optional.empty(), LIBRARIAN).shorter()).isEqualTo(2);
    var today = Optional.of(LocalDate.of(2026, 11, 26));
    assertThat(trial.trial(COUNTY, today, LIBRARIAN).shorter()).isZero();
  }

  private void draft(@Nullable LocalDate from, long days) {
    var line = new Line(Scope.ANY, Term.LOAN_DAYS, Act.SET, days, from, null, null);
    drafts.put(new Draft(COUNTY, List.of(line), clock.instant(), "librarian", 0, 1));
  }

  private TrialController controller(PastLoans loans) {
    var meters = new NoMeters();
    var editions = new InMemoryEditions();
    var policies = new LibraryPolicies(libraries, editions, meters, Duration.ofSeconds(10), clock);
    return new TrialController(
        drafts,
        policies,
        new PolicyDesk(editions, policies, meters, clock),
        loans,
        new Staff(libraries, (_, _, _, _) -> {}),
        clock);
  }

  private static final class KnownLoans implements PastLoans {

    private @Nullable Instant asked;

    @Override
    public boolean since(Isil library, Instant since, int most, Consumer<PastLoan> each) {
      asked = since;
      each.accept(new PastLoan(library, ReaderGroup.ADULT, ItemType.BOOK, since, 0));
      each.accept(new PastLoan(library, ReaderGroup.CHILD, ItemType.BOOK, since, 0));
      return false;
    }
  }

  private static final class NoMeters implements PolicyMeters {

    @Override
    public void treeLoaded() {}

    @Override
    public void published() {}
  }
}
