package org.smartlibrary.loan.sip2.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Encoding;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.starter.security.Isil;

/** A terminal as somebody wants it; what is left out is as usual. */
record TerminalForm(
    @Schema(example = "CN-430121") @Nullable Isil library,
    @Schema(example = "一楼大厅") @Nullable String place,
    @Schema(description = "UTF_8 when left out.") @Nullable Encoding encoding,
    @Schema(description = "CHINESE when left out.") @Nullable Language language,
    @Schema(description = "LEND, TAKE_BACK, RENEW, HOLD, TAKE_MONEY and BLOCK_CARDS when left out.")
        @Nullable Set<Duty> duties,
    @Schema(description = "Whether a card opens nothing without its PIN.")
        @Nullable Boolean asksPin) {

  private static final int LONGEST_PLACE = 100;

  /** Its secret is not for the form to say. */
  Terminal terminal(TerminalLogin login) {
    return new Terminal(
        login,
        checkedLibrary(),
        checkedPlace(),
        Objects.requireNonNullElse(encoding, Encoding.UTF_8),
        Objects.requireNonNullElse(language, Language.CHINESE),
        Objects.requireNonNullElseGet(duties, Duty::usual),
        Objects.requireNonNullElse(asksPin, false),
        "",
        0);
  }

  private Isil checkedLibrary() {
    if (library == null) {
      throw TerminalProblems.FORM
          .because("A machine acts for a library.")
          .error("/library", "is the library's ISIL")
          .exception();
    }
    return library;
  }

  private String checkedPlace() {
    if (place != null && place.length() > LONGEST_PLACE) {
      throw TerminalProblems.FORM
          .because("The place is too long.")
          .error("/place", "has at most %d characters".formatted(LONGEST_PLACE))
          .exception();
    }
    return Objects.requireNonNullElse(place, "");
  }
}
