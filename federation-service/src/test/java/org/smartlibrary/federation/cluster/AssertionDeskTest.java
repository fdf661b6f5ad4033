package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.AssertionDesk.Decision;

/** Nobody is taken at a word that others in force contradict. */
class AssertionDeskTest {

  private final InMemoryAssertionRegister register = new InMemoryAssertionRegister();
  private final AssertionDesk desk = new AssertionDesk(register);

  @Test
  void aCannotLinkBetweenWhatMustLinksConnectIsRefusedByName() {
    desk.make(Said.mustLink("1", "CN-1|a", "CN-2|b"));
    desk.make(Said.mustLink("2", "CN-2|b", "CN-3|c"));

    assertThat(desk.make(Said.cannotLink("3", "CN-1|a", "CN-3|c")))
        .isEqualTo(
            new Decision.Contradicted(
                List.of(
                    Said.mustLink("1", "CN-1|a", "CN-2|b"),
                    Said.mustLink("2", "CN-2|b", "CN-3|c"))));
  }

  @Test
  void aMustLinkThatWouldConnectWhatIsKeptApartIsRefusedByName() {
    desk.make(Said.mustLink("1", "CN-1|a", "CN-2|b"));
    desk.make(Said.cannotLink("2", "CN-1|a", "CN-3|c"));

    assertThat(desk.make(Said.mustLink("3", "CN-2|b", "CN-3|c")))
        .isEqualTo(new Decision.Contradicted(List.of(Said.cannotLink("2", "CN-1|a", "CN-3|c"))));
  }

  @Test
  void whatWasRevokedIsInNobodysWay() {
    desk.make(Said.mustLink("1", "CN-1|a", "CN-2|b"));
    Assertion.Revocation why = revocation("a slip");
    assertThat(desk.revoke("1", why)).map(Assertion::inForce).contains(false);

    assertThat(desk.make(Said.cannotLink("2", "CN-1|a", "CN-2|b")))
        .isInstanceOf(Decision.Made.class);
    assertThat(desk.revoke("1", revocation("again"))).map(Assertion::revocation).contains(why);
    assertThat(desk.revoke("nobody", why)).isEmpty();
  }

  @Test
  void theSameIsNotAssertedTwice() {
    Assertion first = Said.mustLink("1", "CN-1|a", "CN-2|b");
    desk.make(first);

    assertThat(desk.make(Said.mustLink("2", "CN-2|b", "CN-1|a")))
        .isEqualTo(new Decision.Known(first));
  }

  @Test
  void moreThanAThousandConnectedAreTooMany() {
    for (int i = 0; i <= AssertionDesk.WIDEST; i++) {
      desk.make(Said.mustLink("n" + i, "CN-1|n" + i, "CN-1|n" + (i + 1)));
    }

    assertThat(desk.make(Said.mustLink("x", "CN-1|n1", "CN-2|b")))
        .isInstanceOf(Decision.TooWide.class);
  }

  @Test
  void ofManyWhoContradictEachOtherAtOnceNoTwoAreTaken() throws Exception {
    var wanted = new ArrayList<Callable<Decision>>();
    for (int i = 0; i < 20; i++) {
      String id = "n" + i;
      wanted.add(
          i % 2 == 0
              ? () -> desk.make(Said.mustLink(id, "CN-1|a", "CN-2|b"))
              : () -> desk.make(Said.cannotLink(id, "CN-1|a", "CN-2|b")));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(wanted);
    }

    assertThat(register.inForceAbout(List.of(new RecordKey("CN-1", "a")))).hasSize(1);
  }

  private static Assertion.Revocation revocation(String why) {
    return new Assertion.Revocation(why, new Assertion.Author("4f1d", null), Instant.EPOCH);
  }
}
