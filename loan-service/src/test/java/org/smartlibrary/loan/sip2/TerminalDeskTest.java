package org.smartlibrary.loan.sip2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

class TerminalDeskTest {

  private static final TerminalLogin LOGIN = new TerminalLogin("CN-430121.hall");

  private final Terminals terminals = new TerminalsInMemory();
  private final TerminalDesk desk = new TerminalDesk(terminals);

  @Test
  void aNewTerminalGetsASecretOfWhichOnlyADigestIsKept() {
    var made = desk.setUp(wanted("CN-430121", "hall")).orElseThrow();
    var secret = made.secret().orElseThrow();
    var kept = terminals.find(LOGIN).orElseThrow();
    assertThat(made.created()).isTrue();
    assertThat(secret.value()).matches("[a-z2-9]{24}");
    assertThat(kept.secretDigest()).doesNotContain(secret.value());
    assertThat(secret.matches(kept.secretDigest())).isTrue();
    assertThat(new TerminalSecret("x").matches(kept.secretDigest())).isFalse();
    assertThat(secret).hasToString("a terminal's secret");
  }

  @Test
  void aChangeKeepsTheSecretAndTellsNone() {
    var secret = desk.setUp(wanted("CN-430121", "hall")).orElseThrow().secret().orElseThrow();
    var changed = desk.setUp(wanted("CN-430121", "door")).orElseThrow();
    assertThat(changed.created()).isFalse();
    assertThat(changed.secret()).isEmpty();
    assertThat(changed.terminal().place()).isEqualTo("door");
    assertThat(secret.matches(terminals.find(LOGIN).orElseThrow().secretDigest())).isTrue();
  }

  @Test
  void anotherLibraryCannotTakeALoginOver() {
    desk.setUp(wanted("CN-430121", "hall"));
    assertThat(desk.setUp(wanted("CN-110000", "hall"))).isEmpty();
  }

  @Test
  void aNewSecretMakesTheOldOneUseless() {
    var old = desk.setUp(wanted("CN-430121", "hall")).orElseThrow();
    var renewed = desk.renewSecret(old.terminal());
    var digest = terminals.find(LOGIN).orElseThrow().secretDigest();
    assertThat(renewed.secret().orElseThrow().matches(digest)).isTrue();
    assertThat(old.secret().orElseThrow().matches(digest)).isFalse();
  }

  @Test
  void noTwoSecretsAreAlike() {
    Set<String> secrets = new HashSet<>();
    for (int made = 0; made < 100; made++) {
      var login = new TerminalLogin("terminal-" + made);
      var terminal = wanted("CN-430121", "hall");
      var other =
          new Terminal(
              login,
              terminal.library(),
              "",
              Encoding.UTF_8,
              Language.CHINESE,
              Duty.usual(),
              false,
              "",
              0);
      secrets.add(desk.setUp(other).orElseThrow().secret().orElseThrow().value());
    }
    assertThat(secrets).hasSize(100);
  }

  private static Terminal wanted(String isil, String place) {
    return new Terminal(
        LOGIN, new Isil(isil), place, Encoding.UTF_8, Language.CHINESE, Duty.usual(), false, "", 0);
  }
}
