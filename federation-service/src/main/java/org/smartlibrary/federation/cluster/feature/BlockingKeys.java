package org.smartlibrary.federation.cluster.feature;

import java.util.Arrays;
import java.util.List;

/**
 * What two descriptions must have in common to be looked at together: a number, or a title with a
 * name, a year or a publisher. Keys are 64-bit hashes: a collision costs a comparison, nothing
 * else.
 */
public final class BlockingKeys {

  private static final int HAN_TITLE = 8;
  private static final int OTHER_TITLE = 18;
  private static final int SHORT_HAN_TITLE = 4;
  private static final int SHORT_OTHER_TITLE = 12;
  private static final int MOST_NAMES = 3;
  private static final int MOST_OTHER_TITLES = 3;

  private BlockingKeys() {}

  /** The keys in ascending order, each once. */
  public static long[] of(Features features) {
    var keys = new Hashes();
    for (String isbn : features.isbns()) {
      keys.add("isbn:" + isbn);
    }
    for (String number : features.numbers()) {
      keys.add(number);
    }
    for (TitleFeature title : features.titles()) {
      byTitle(keys, beginning(title.core()), features);
      String whole = title.whole();
      byShortTitle(keys, whole, features);
      byYear(keys, beginning(whole), features);
    }
    List<String> others = features.otherTitles();
    for (int i = 0; i < Math.min(MOST_OTHER_TITLES, others.size()); i++) {
      byYear(keys, beginning(others.get(i)), features);
    }
    // One other title is what it is also called; several are often what is in it.
    if (others.size() == 1) {
      byName(keys, beginning(others.getFirst()), features);
    }
    return keys.inOrder();
  }

  private static void byTitle(Hashes keys, String title, Features features) {
    byYear(keys, title, features);
    if (!features.publisher().isEmpty()) {
      keys.add("tp:" + title + '|' + features.publisher());
    }
    byName(keys, title, features);
  }

  private static void byName(Hashes keys, String title, Features features) {
    List<String> names = features.creators();
    for (int i = 0; i < Math.min(MOST_NAMES, names.size()); i++) {
      keys.add("tn:" + title + '|' + names.get(i));
    }
  }

  /** Where one library's title goes on as another's subtitle, or as its part's name. */
  private static void byShortTitle(Hashes keys, String title, Features features) {
    int shortest = Names.han(title) ? SHORT_HAN_TITLE : SHORT_OTHER_TITLE;
    if (title.length() >= shortest && features.year() > 0 && !features.publisher().isEmpty()) {
      String beginning = title.substring(0, shortest);
      keys.add("typ:" + beginning + '|' + features.year() + '|' + features.publisher());
    }
  }

  private static void byYear(Hashes keys, String title, Features features) {
    if (features.year() > 0) {
      keys.add("ty:" + title + '|' + features.year());
    }
  }

  /** As much of a title as most ways of writing it share. */
  static String beginning(String title) {
    int longest = Names.han(title) ? HAN_TITLE : OTHER_TITLE;
    return title.length() <= longest ? title : title.substring(0, longest);
  }

  /** Hashes as they are found, some of them twice. */
  private static final class Hashes {

    private long[] found = new long[16];
    private int count;

    void add(String said) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = hash(said);
    }

    long[] inOrder() {
      Arrays.sort(found, 0, count);
      int different = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || found[i] != found[i - 1]) {
          found[different++] = found[i];
        }
      }
      return Arrays.copyOf(found, different);
    }
  }

  /** FNV-1a of the text's characters, stirred so that all bits count. */
  public static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}
