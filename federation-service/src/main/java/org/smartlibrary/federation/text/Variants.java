package org.smartlibrary.federation.text;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/**
 * The plain form of every Chinese character that has several: ICU's traditional to simplified data,
 * read one code point to one, and our own table of variant and Japanese forms that it leaves alone.
 */
final class Variants {

  private static final String TABLE = "variants.txt";

  /** A few forms are plain for one character and have a plain form themselves. */
  private static final int LONGEST_CHAIN = 3;

  private final Map<Integer, Integer> plain = new HashMap<>();

  private Variants() {}

  static Variants load() {
    Variants variants = new Variants();
    Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    for (String source : simplified.getSourceSet()) {
      variants.put(source, simplified.transliterate(source));
    }
    Table.lines(TABLE).forEach(variants::putLine);
    return variants;
  }

  /** The character that this one is written as, itself when it has one form only. */
  int plain(int codePoint) {
    int form = codePoint;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      form = plain.getOrDefault(form, form);
    }
    return form;
  }

  private void putLine(String line) {
    int[] forms = line.codePoints().filter(c -> c != ' ').toArray();
    for (int i = 1; i < forms.length; i++) {
      plain.put(forms[i], plain(forms[0]));
    }
  }

  /** ICU writes 苎 as 苧 and 苧 as 苎: the first of such a pair stands. */
  private void put(String from, String to) {
    boolean oneToOne = from.codePointCount(0, from.length()) == to.codePointCount(0, to.length());
    if (oneToOne && plain(to.codePointAt(0)) != from.codePointAt(0)) {
      plain.put(from.codePointAt(0), to.codePointAt(0));
    }
  }
}
