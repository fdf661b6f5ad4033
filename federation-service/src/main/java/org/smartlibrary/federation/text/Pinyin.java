package org.smartlibrary.federation.text;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How Chinese characters sound, in pinyin without tones and with u for ü: ICU's one reading a
 * character, and our own table of those that have several.
 */
public final class Pinyin {

  private static final int MOST_SPELLINGS = 8;
  private static final Transliterator LATIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
  private static final Transliterator TONED = Transliterator.getInstance("Han-Latin");
  private static final Map<Integer, List<String>> READINGS = new ConcurrentHashMap<>(several());

  private Pinyin() {}

  /** The readings of a character, the usual one first; empty for what is no Chinese character. */
  public static List<String> readings(int codePoint) {
    if (!Folding.isHan(codePoint)) {
      return List.of();
    }
    List<String> known = READINGS.get(codePoint);
    return known == null ? READINGS.computeIfAbsent(codePoint, Pinyin::usual) : known;
  }

  /** Whether the usual readings of two Chinese characters are one, tone included. */
  public static boolean soundTheSame(int one, int other) {
    return Folding.isHan(one) && Folding.isHan(other) && toned(one).equals(toned(other));
  }

  private static String toned(int codePoint) {
    return TONED.transliterate(Character.toString(codePoint));
  }

  /**
   * A folded text as it is spelt without spaces: 红楼梦 {@code hongloumeng}, 长安 {@code zhangan} and
   * {@code changan}; other letters stay. Empty for a text without Chinese characters.
   */
  public static List<String> spellings(String folded) {
    return joined(folded, false);
  }

  /** The first letter of each syllable: 红楼梦 {@code hlm}; of other words the whole word stays. */
  public static List<String> initials(String folded) {
    return joined(folded, true);
  }

  private static List<String> joined(String folded, boolean initials) {
    if (!Folding.hasHan(folded)) {
      return List.of();
    }
    List<StringBuilder> texts = List.of(new StringBuilder());
    for (int i = 0; i < folded.length(); ) {
      int letter = folded.codePointAt(i);
      i += Character.charCount(letter);
      List<String> ends = readings(letter);
      if (ends.isEmpty() && letter != ' ') {
        texts.forEach(text -> text.appendCodePoint(letter));
      } else if (letter != ' ') {
        texts = append(texts, initials ? initialsOf(ends) : ends);
      }
    }
    return texts.stream().map(StringBuilder::toString).toList();
  }

  private static List<String> initialsOf(List<String> readings) {
    return readings.size() == 1
        ? List.of(readings.getFirst().substring(0, 1))
        : readings.stream().map(reading -> reading.substring(0, 1)).distinct().toList();
  }

  /** Every text with every end, the usual ones first; too many are none but the usual. */
  private static List<StringBuilder> append(List<StringBuilder> texts, List<String> ends) {
    if (ends.size() == 1 || texts.size() * ends.size() > MOST_SPELLINGS) {
      texts.forEach(text -> text.append(ends.getFirst()));
      return texts;
    }
    List<StringBuilder> longer = new ArrayList<>(texts.size() * ends.size());
    for (String end : ends) {
      texts.forEach(text -> longer.add(new StringBuilder(text).append(end)));
    }
    return longer;
  }

  private static List<String> usual(int codePoint) {
    String latin = LATIN.transliterate(Character.toString(codePoint));
    return latin.chars().allMatch(c -> c >= 'a' && c <= 'z') && !latin.isEmpty()
        ? List.of(latin)
        : List.of();
  }

  private static Map<Integer, List<String>> several() {
    Map<Integer, List<String>> several = new HashMap<>();
    for (String line : Table.lines("polyphones.txt")) {
      List<String> parts = List.of(line.split(" ", -1));
      several.put(parts.getFirst().codePointAt(0), parts.subList(1, parts.size()));
    }
    return several;
  }
}
