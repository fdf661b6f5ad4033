package org.smartlibrary.loan.patron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.patron.People.NOON;
import static org.smartlibrary.loan.patron.People.SHIQUAN;
import static org.smartlibrary.loan.patron.People.atOnce;
import static org.smartlibrary.loan.patron.People.named;
import static org.smartlibrary.loan.patron.People.somebody;
import static org.smartlibrary.loan.patron.People.withCard;
import static org.smartlibrary.loan.patron.People.withPin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;
import org.smartlibrary.startertest.SetClock;

/** What every store of the readers promises. */
public abstract class EnrolmentsContract {

  /** The same store at every call within a test. */
  protected abstract Enrolments enrolments();

  @Test
  void aReaderIsFoundByIdCardAndLogin() {
    var wanted = named("r-1", "CARD-1", "subject-1");
    register(wanted);

    var found = enrolments().find(wanted.id()).orElseThrow();

    assertThat(found.name()).isEqualTo("王小明");
    assertThat(enrolments().withCard(new CardNumber("CARD-1"))).contains(found);
    assertThat(enrolments().withLogin("subject-1")).contains(found);
    assertThat(enrolments().withCard(new CardNumber("CARD-2"))).isEmpty();
    assertThat(enrolments().withLogin("CARD-1")).isEmpty();
  }

  @Test
  void everythingOfAReaderIsKept() {
    var child = People.withGuardian(withPin(somebody(), "2468"), guardian());
    register(child);
    var until = NOON.plusSeconds(60);
    standing().block(child.id(), new Block(Block.Reason.MISUSE, SHIQUAN, NOON, until));
    standing().block(child.id(), new Block(Block.Reason.OTHER, SHIQUAN, NOON, null));
    standing().keepHistory(child.id(), true);

    var file = enrolments().file(child.id()).orElseThrow();

    assertThat(file.details()).isEqualTo(child.details());
    assertThat(file.reader())
        .isEqualTo(
            child.reader(
                List.of(
                    new Block(Block.Reason.MISUSE, SHIQUAN, NOON, until),
                    new Block(Block.Reason.OTHER, SHIQUAN, NOON, null)),
                true,
                4));
    assertThat(pins().matches(child.id(), "2468")).isTrue();
    assertThat(pins().matches(child.id(), "2469")).isFalse();
  }

  private ReaderId guardian() {
    var guardian = somebody();
    register(guardian);
    return guardian.id();
  }

  @Test
  void aBlockThatIsAskedForAgainUnderItsKeyIsSetOnceAlsoWhenItWasLifted() {
    var wanted = somebody();
    register(wanted);
    var block = new Block(Block.Reason.MISUSE, SHIQUAN, NOON, null);
    var request = BlockRequest.of(SHIQUAN, "k", block);
    assertThat(standing().block(wanted.id(), block, request)).isInstanceOf(Decision.Updated.class);
    assertThat(standing().block(wanted.id(), block, request))
        .isInstanceOf(Decision.Unchanged.class);
    standing().unblock(wanted.id(), Block.Reason.MISUSE);
    assertThat(standing().block(wanted.id(), block, request))
        .isInstanceOf(Decision.Unchanged.class);
    assertThat(blocks(wanted)).isEmpty();

    var other = new Block(Block.Reason.OTHER, SHIQUAN, NOON, null);
    assertThat(standing().block(wanted.id(), other, BlockRequest.of(SHIQUAN, "k", other)))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.rule()).isEqualTo(Rule.KEY_REUSED));
    for (int i = 0; i < 8; i++) {
      standing().block(wanted.id(), other, BlockRequest.of(SHIQUAN, String.valueOf(i), other));
    }
    assertThat(standing().block(wanted.id(), block, request)).isInstanceOf(Decision.Updated.class);
  }

  @Test
  void aLibraryLiftsItsOwnBlockAndTheHomeLibraryAll() {
    var wanted = somebody();
    register(wanted);
    var elsewhere = new Isil("CN-610100");
    standing().block(wanted.id(), new Block(Block.Reason.MISUSE, SHIQUAN, NOON, null));
    standing().block(wanted.id(), new Block(Block.Reason.MISUSE, elsewhere, NOON, null));
    standing().block(wanted.id(), new Block(Block.Reason.OTHER, SHIQUAN, NOON, null));

    standing().unblock(wanted.id(), Block.Reason.MISUSE, elsewhere);
    assertThat(blocks(wanted)).extracting(Block::by).containsExactly(SHIQUAN, SHIQUAN);
    standing().unblock(wanted.id(), Block.Reason.MISUSE);
    assertThat(blocks(wanted)).extracting(Block::reason).containsExactly(Block.Reason.OTHER);
    assertThat(standing().unblock(wanted.id(), Block.Reason.MISUSE))
        .isInstanceOf(Decision.Unchanged.class);
    assertThat(standing().unblock(new ReaderId("nobody"), Block.Reason.MISUSE))
        .isEqualTo(new Decision.Outdated(0));
  }

  private List<Block> blocks(Registration of) {
    return enrolments().find(of.id()).orElseThrow().blocks();
  }

  @Test
  void theSameAgainChangesNothing() {
    var wanted = withPin(somebody(), "2468");
    assertThat(register(wanted)).isInstanceOf(Decision.Created.class);
    assertThat(register(wanted)).isInstanceOf(Decision.Unchanged.class);
    assertThat(register(withPin(wanted, null))).isInstanceOf(Decision.Unchanged.class);
    assertThat(register(withPin(wanted, "1357"))).isInstanceOf(Decision.Updated.class);
  }

  @Test
  void aWriteOnAnotherVersionIsRefused() {
    var wanted = somebody();
    assertThat(register().register(wanted, version -> version == 1, Mandate.EVERYTHING))
        .isEqualTo(new Decision.Outdated(0));
    register(wanted);
    assertThat(
            register()
                .register(withPin(wanted, "1111"), version -> version == 0, Mandate.EVERYTHING))
        .isEqualTo(new Decision.Outdated(1));
    var first = enrolments().file(wanted.id()).orElseThrow();
    standing().keepHistory(wanted.id(), true);
    assertThat(enrolments().save(first, first.with(first.reader())))
        .isEqualTo(Enrolments.Saved.OUTDATED);
  }

  @Test
  void aCardAndALoginBelongToOneReader() {
    register(named("r-1", "CARD-1", "subject-1"));

    assertRefused(register(named("r-2", "CARD-1", null)), Rule.CARD_TAKEN);
    assertRefused(register(named("r-2", "CARD-2", "subject-1")), Rule.LOGIN_TAKEN);
    assertThat(enrolments().find(new ReaderId("r-2"))).isEmpty();
    assertThat(register(named("r-3", "CARD-2", "subject-2"))).isInstanceOf(Decision.Created.class);
  }

  @Test
  void aReplacedCardIsDeadForEverybody() {
    var wanted = somebody();
    register(wanted);
    register(withCard(wanted, "NEW-" + wanted.card().value()));

    assertThat(enrolments().withCard(wanted.card())).isEmpty();
    assertThat(enrolments().isDead(wanted.card())).isTrue();
    assertThat(enrolments().isDead(new CardNumber("NEW-" + wanted.card().value()))).isFalse();
    assertRefused(register(wanted), Rule.CARD_DEAD);
    assertRefused(register(withCard(somebody(), wanted.card().value())), Rule.CARD_DEAD);
  }

  @Test
  void ofManyReadersWhoAreGivenOneCardAtOnceOneHasIt() {
    var next = new AtomicInteger();
    var decisions =
        atOnce(
            64,
            () -> {
              var wanted = named("race-" + next.incrementAndGet(), "RACE", "race");
              return () -> register(wanted);
            });

    assertThat(decisions).filteredOn(Decision.Created.class::isInstance).hasSize(1);
    assertThat(decisions).filteredOn(Decision.Refused.class::isInstance).hasSize(63);
    var holder = enrolments().withCard(new CardNumber("RACE"));
    assertThat(holder).isPresent().isEqualTo(enrolments().withLogin("race"));
    assertThat(enrolments().page(SHIQUAN, "", new PageRequest(0, 100)).total()).isEqualTo(1);
  }

  @Test
  void ofManyCardsThatAReaderIsGivenAtOnceTheLastOneCountsAndTheOthersAreDeadOrFree() {
    var wanted = somebody();
    register(wanted);
    var next = new AtomicInteger();
    atOnce(
        16,
        () -> {
          var renewed = withCard(wanted, "CARD-" + next.incrementAndGet());
          return () -> register(renewed);
        });

    var file = enrolments().file(wanted.id()).orElseThrow();
    assertThat(enrolments().withCard(file.reader().card())).contains(file.reader());
    assertThat(file.formerCards()).hasSize(16).doesNotContain(file.reader().card());
    assertThat(file.formerCards()).allMatch(card -> enrolments().isDead(card));
  }

  @Test
  void whoeverIsErasedLeavesNothing() {
    var wanted = named("r-1", "CARD-1", "subject-1");
    register(wanted);
    register(withCard(wanted, "CARD-2"));

    assertThat(eraser().erase(wanted.id(), version -> version == 2, Mandate.EVERYTHING))
        .isEqualTo(new Erasure.Erased());

    assertThat(enrolments().find(wanted.id())).isEmpty();
    assertThat(enrolments().withCard(new CardNumber("CARD-2"))).isEmpty();
    assertThat(enrolments().isDead(new CardNumber("CARD-1"))).isFalse();
    assertThat(register(named("r-2", "CARD-1", "subject-1"))).isInstanceOf(Decision.Created.class);
    assertRefused(register(withCard(wanted, "CARD-3")), Rule.LOGIN_TAKEN);
    assertThat(eraser().erase(wanted.id(), _ -> true, Mandate.EVERYTHING))
        .isEqualTo(new Erasure.Unknown());
  }

  @Test
  void whoeverIsBoundStaysAndWhoeverChangedMeanwhileToo() {
    var wanted = somebody();
    register(wanted);

    assertThat(eraser(tie("2 loans are open")).erase(wanted.id(), _ -> true, Mandate.EVERYTHING))
        .isEqualTo(new Erasure.Tied(List.of("2 loans are open")));
    assertThat(enrolments().find(wanted.id())).isPresent();
    long version = enrolments().find(wanted.id()).orElseThrow().version();
    standing().keepHistory(wanted.id(), true);
    assertThat(eraser().erase(wanted.id(), actual -> actual == version, Mandate.EVERYTHING))
        .isInstanceOf(Erasure.Outdated.class);
  }

  @Test
  void anErasureThatACrashCutOffIsEndedByTheNext() {
    var wanted = named("r-1", "CARD-1", "subject-1");
    register(wanted);
    enrolments().leave(enrolments().file(wanted.id()).orElseThrow());

    assertThat(enrolments().find(wanted.id())).isEmpty();
    assertThat(enrolments().withCard(wanted.card())).isEmpty();
    assertThat(enrolments().withLogin("subject-1")).isEmpty();
    assertRefused(register(wanted), Rule.BEING_ERASED);
    assertThat(eraser().erase(wanted.id(), _ -> true, Mandate.EVERYTHING))
        .isEqualTo(new Erasure.Erased());
    assertThat(register(wanted)).isInstanceOf(Decision.Created.class);
  }

  @Test
  void aLibrarysReadersAreListedByName() {
    register(named("r-2", "CARD-2", null));
    register(named("r-1", "CARD-1", null));

    var first = enrolments().page(SHIQUAN, "王", new PageRequest(0, 1));

    assertThat(first.total()).isEqualTo(2);
    assertThat(first.items()).extracting(file -> file.id().value()).containsExactly("r-1");
    assertThat(enrolments().page(SHIQUAN, ".*", new PageRequest(0, 9)).total()).isZero();
  }

  protected final Decision register(Registration wanted) {
    return register().register(wanted, _ -> true, Mandate.EVERYTHING);
  }

  protected final ReaderRegister register() {
    return new ReaderRegister(enrolments());
  }

  private Standing standing() {
    return new Standing(enrolments());
  }

  private Pins pins() {
    return new GuardedPins(enrolments(), new SetClock(NOON));
  }

  private Eraser eraser(Ties... ties) {
    return new Eraser(enrolments(), List.of(ties));
  }

  private static Ties tie(String open) {
    return new Ties() {
      @Override
      public Optional<String> binding(ReaderId reader) {
        return Optional.of(open);
      }

      @Override
      public void forget(ReaderId reader) {
        throw new AssertionError("who is bound is not forgotten");
      }
    };
  }

  protected static void assertRefused(Decision decision, Rule rule) {
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }
}
