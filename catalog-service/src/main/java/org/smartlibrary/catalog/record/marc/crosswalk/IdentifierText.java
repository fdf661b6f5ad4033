package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.Identifier.Status;
import org.smartlibrary.catalog.record.Isbn;

/**
 * Makes identifiers of the numbers in fields: normalised where they prove right, kept and marked
 * invalid where not.
 */
public final class IdentifierText {

  private static final Pattern QUALIFIER = Pattern.compile("[(（\\[]([^)）\\]]*)[)）\\]]");
  private static final Pattern UNIFIED = Pattern.compile("(\\d{4,5})\\s*[·.．・‧•]\\s*(\\d{1,5})");
  private static final String POINTS = "·.．・‧•";
  private static final String BRACKETS = "(（[";
  private static final String INITIALS_OF_SET = "套全sScCgG";
  private static final Pattern SET =
      Pattern.compile("套|全集|全\\d*[册冊]|\\bset\\b|\\bcomplete\\b|gesamt", Pattern.CASE_INSENSITIVE);

  private IdentifierText() {}

  /**
   * An ISBN with what stands in brackets behind it; a book of the years before 1988 may have its
   * 统一书号 in the same place.
   */
  public static Identifier isbn(String text, @Nullable String qualifier, boolean cancelled) {
    if (Characters.anyOf(POINTS, text)
        && UNIFIED.matcher(text).lookingAt()
        && Isbn.of(text).isEmpty()) {
      return unifiedBookNumber(text);
    }
    int open = Characters.firstOf(BRACKETS, text);
    String number = open < 0 ? text : text.substring(0, open);
    String note = qualifier == null && open >= 0 ? qualifier(text) : qualifier;
    Optional<Isbn> isbn = Isbn.of(number);
    return isbn.isPresent()
        ? new Identifier(
            Identifier.Type.ISBN, isbn.get().value(), text, note, status(note, cancelled))
        : invalid(Identifier.Type.ISBN, number, text, note, cancelled);
  }

  /**
   * 统一书号, the numbering of Chinese books from 1956 to 1987: class and publisher, point, serial
   * number.
   */
  public static Identifier unifiedBookNumber(String text) {
    Matcher matcher = UNIFIED.matcher(text);
    return matcher.find()
        ? plain(
            Identifier.Type.UNIFIED_BOOK_NUMBER, matcher.group(1) + "·" + matcher.group(2), text)
        : new Identifier(
            Identifier.Type.UNIFIED_BOOK_NUMBER, text.strip(), text, null, Status.INVALID);
  }

  /** An ISSN as 1234-5679. */
  public static Identifier issn(String text, boolean cancelled) {
    String compact = only("0123456789Xx", text).toUpperCase(Locale.ROOT);
    if (compact.length() != 8 || !issnProven(compact)) {
      return invalid(Identifier.Type.ISSN, text, text, null, cancelled);
    }
    String value = compact.substring(0, 4) + "-" + compact.substring(4);
    return new Identifier(
        Identifier.Type.ISSN, value, text, null, cancelled ? Status.CANCELLED : Status.VALID);
  }

  public static Identifier plain(Identifier.Type type, String value, String raw) {
    return new Identifier(type, value.strip(), raw, null, Status.VALID);
  }

  public static Identifier plain(Identifier.Type type, String raw, boolean cancelled) {
    Status status = cancelled ? Status.CANCELLED : Status.VALID;
    return new Identifier(type, raw.strip(), raw, null, status);
  }

  /** The digits of a text as one number, without zeros before it; empty when it is none. */
  public static String number(String text) {
    String digits = only("0123456789", text);
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static String only(String characters, String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static Identifier invalid(
      Identifier.Type type,
      String number,
      String raw,
      @Nullable String qualifier,
      boolean cancelled) {
    Status status = cancelled ? Status.CANCELLED : Status.INVALID;
    return new Identifier(type, Punctuation.strip(number), raw, qualifier, status);
  }

  private static Status status(@Nullable String qualifier, boolean cancelled) {
    if (cancelled) {
      return Status.CANCELLED;
    }
    return qualifier != null
            && Characters.anyOf(INITIALS_OF_SET, qualifier)
            && SET.matcher(qualifier).find()
        ? Status.SET
        : Status.VALID;
  }

  private static @Nullable String qualifier(String text) {
    Matcher matcher = QUALIFIER.matcher(text);
    return matcher.find() ? matcher.group(1).strip() : null;
  }

  private static boolean issnProven(String compact) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      char c = compact.charAt(i);
      if (c == 'X' && i < 7) {
        return false;
      }
      sum += (c == 'X' ? 10 : c - '0') * (8 - i);
    }
    return sum % 11 == 0;
  }
}
