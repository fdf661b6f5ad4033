package org.smartlibrary.loan.sip2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

/** What every {@link Terminals} promises. */
public abstract class TerminalsContract {

  private final Isil library = new Isil("T" + UUID.randomUUID().toString().substring(0, 8));

  protected abstract Terminals terminals();

  @Test
  void whatWasSavedIsFoundAsItWas() {
    var terminal = terminal("door", 1);
    assertThat(terminals().save(terminal)).isTrue();
    assertThat(terminals().find(terminal.login())).contains(terminal);
  }

  @Test
  void ofTwoWhoSetOneUpOneIsFaster() {
    assertThat(terminals().save(terminal("door", 1))).isTrue();
    assertThat(terminals().save(terminal("door", 1))).isFalse();
  }

  @Test
  void aChangeIsMadeOnTheVersionThatWasSeen() {
    terminals().save(terminal("door", 1));
    assertThat(terminals().save(terminal("door", 2))).isTrue();
    assertThat(terminals().save(terminal("door", 2))).isFalse();
    assertThat(terminals().save(terminal("other", 2))).isFalse();
  }

  @Test
  void aLibrarysOwnAreListedByLogin() {
    terminals().save(terminal("b", 1));
    terminals().save(terminal("a", 1));
    assertThat(terminals().of(library)).extracting(Terminal::login).isSorted().hasSize(2);
  }

  @Test
  void whatWasRemovedIsGone() {
    var terminal = terminal("door", 1);
    terminals().save(terminal);
    terminals().remove(terminal.login());
    assertThat(terminals().find(terminal.login())).isEmpty();
  }

  private Terminal terminal(String name, long version) {
    return new Terminal(
        new TerminalLogin(library + "." + name),
        library,
        "一楼大厅",
        Encoding.GBK,
        Language.ENGLISH,
        EnumSet.of(Duty.LEND, Duty.REMARK),
        true,
        "digest",
        version);
  }
}
