package org.smartlibrary.loan.sip2;

import java.util.Optional;

/** What is written on a machine's screen. */
public enum Language {
  CHINESE("019"),
  ENGLISH("001");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** As the protocol names it. */
  public String code() {
    return code;
  }

  /** Nothing for 000, which is unknown, and for those that we do not speak. */
  public static Optional<Language> of(String code) {
    return CHINESE.code.equals(code)
        ? Optional.of(CHINESE)
        : Optional.of(ENGLISH).filter(english -> english.code.equals(code));
  }
}
