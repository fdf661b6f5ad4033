package org.smartlibrary.loan.sip2.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Encoding;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.Registration;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.TerminalSecret;

/**
 * A terminal as it is set up.
 *
 * @param secret present in the one answer that makes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TerminalView(
    String login,
    String library,
    String place,
    Encoding encoding,
    Language language,
    List<Duty> duties,
    boolean asksPin,
    long version,
    @Nullable String secret) {

  static TerminalView of(Terminal terminal) {
    return of(terminal, null);
  }

  static TerminalView of(Registration registration) {
    return of(
        registration.terminal(), registration.secret().map(TerminalSecret::value).orElse(null));
  }

  private static TerminalView of(Terminal terminal, @Nullable String secret) {
    return new TerminalView(
        terminal.login().value(),
        terminal.library().value(),
        terminal.place(),
        terminal.encoding(),
        terminal.language(),
        terminal.duties().stream().sorted().toList(),
        terminal.asksPin(),
        terminal.version(),
        secret);
  }
}
