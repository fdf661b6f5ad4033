package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.ArrayList;
import java.util.List;

/** Takes off what ISBD puts between the parts of a description, which belongs to neither. */
public final class Punctuation {

  private static final String TRAILING = " /:;,=\u3000，；：";
  private static final String LEADING = " /:;,=.\u3000，；：";

  private Punctuation() {}

  /**
   * A part of a description without the marks around it; a full stop stays where an abbreviation
   * ends.
   */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (end > start && (TRAILING.indexOf(text.charAt(end - 1)) >= 0 || stop(text, end))) {
      end--;
    }
    while (start < end && LEADING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start, end);
  }

  /** Each of these parts so. */
  public static List<String> strip(List<String> texts) {
    if (texts.isEmpty()) {
      return texts;
    }
    List<String> stripped = new ArrayList<>(texts.size());
    for (String text : texts) {
      stripped.add(strip(text));
    }
    return stripped;
  }

  /** Without the square brackets of what the cataloguer supplied, too. */
  public static String stripSupplied(String text) {
    String inner = strip(text);
    boolean open = inner.startsWith("[") && (inner.endsWith("]") || inner.indexOf(']') < 0);
    boolean closed = inner.endsWith("]") && inner.indexOf('[') <= 0;
    return strip(inner.substring(open ? 1 : 0, closed ? inner.length() - 1 : inner.length()));
  }

  private static boolean stop(String text, int end) {
    if (text.charAt(end - 1) != '.' || end < 3) {
      return false;
    }
    boolean ellipsis = text.charAt(end - 2) == '.';
    boolean initial = Character.isUpperCase(text.charAt(end - 2)) && !letter(text.charAt(end - 3));
    return !ellipsis && !initial;
  }

  private static boolean letter(char c) {
    return Character.isLetter(c);
  }
}
