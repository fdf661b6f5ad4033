package org.smartlibrary.federation.union.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.UnionRecord;

/** A person or body in a citation. */
record Name(String text, boolean person) {

  static Name of(UnionRecord.Contributor who) {
    boolean body = "CORPORATE".equals(who.kind()) || "MEETING".equals(who.kind());
    return new Name(who.name().strip(), !body);
  }

  static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Folding::isHan);
  }

  /**
   * The family name first and in capitals, given names as initials without points (GB/T 7714-2015,
   * 8.1.1); Chinese names and bodies as they are.
   */
  String inNationalStandard() {
    if (!person || isChinese(text)) {
      return text;
    }
    int comma = text.indexOf(',');
    int space = text.lastIndexOf(' ');
    if (comma < 0 && space < 0) {
      return text.toUpperCase(Locale.ROOT);
    }
    String family = comma >= 0 ? text.substring(0, comma) : text.substring(space + 1);
    String given = comma >= 0 ? text.substring(comma + 1) : text.substring(0, space);
    return (family.strip().toUpperCase(Locale.ROOT) + " " + initials(given)).strip();
  }

  private static String initials(String given) {
    return Arrays.stream(given.split("[\\s.\\-]+"))
        .filter(part -> !part.isEmpty() && Character.isLetter(part.codePointAt(0)))
        .map(part -> Character.toString(Character.toUpperCase(part.codePointAt(0))))
        .collect(Collectors.joining(" "));
  }
}
