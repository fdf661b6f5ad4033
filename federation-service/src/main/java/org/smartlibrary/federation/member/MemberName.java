package org.smartlibrary.federation.member;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A library's name in Chinese and, where it has one, in English; in NFC, at most 200 characters.
 */
public record MemberName(String zh, @Nullable String en) {

  private static final int LONGEST = 200;

  /** What a decoder puts in the place of bytes that are not of its encoding. */
  private static final char UNREADABLE = '\uFFFD';

  public MemberName {
    if (!isName(zh) || (en != null && !isName(en))) {
      throw new IllegalArgumentException("Not a name: " + zh + " / " + en);
    }
  }

  /**
   * The name, tidied; empty where either text is blank, too long, holds control characters or was
   * not readable.
   */
  public static Optional<MemberName> of(String zh, @Nullable String en) {
    var chinese = tidy(zh);
    var english = en == null || en.isBlank() ? null : tidy(en);
    return isName(chinese) && (english == null || isName(english))
        ? Optional.of(new MemberName(chinese, english))
        : Optional.empty();
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().noneMatch(c -> Character.isISOControl(c) || c == UNREADABLE);
  }
}
