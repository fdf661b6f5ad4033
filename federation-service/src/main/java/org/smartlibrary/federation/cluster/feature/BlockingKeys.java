package org.smartlibrary.federation.cluster.feature;

import java.util.Set;
import java.util.TreeSet;

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
    var keys = new TreeSet<Long>();
    features.isbns().forEach(isbn -> keys.add(hash("isbn:" + isbn)));
    features.numbers().forEach(number -> keys.add(hash(number)));
    features.titles().forEach(title -> byTitle(keys, beginning(title.core()), features));
    features.titles().forEach(title -> byShortTitle(keys, title.whole(), features));
    features.titles().forEach(title -> byYear(keys, beginning(title.whole()), features));
    features.otherTitles().stream()
        .limit(MOST_OTHER_TITLES)
        .forEach(title -> byYear(keys, beginning(title), features));
    // One other title is what it is also called; several are often what is in it.
    if (features.otherTitles().size() == 1) {
      byName(keys, beginning(features.otherTitles().getFirst()), features);
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static void byTitle(Set<Long> keys, String title, Features features) {
    byYear(keys, title, features);
    if (!features.publisher().isEmpty()) {
      keys.add(hash("tp:" + title + '|' + features.publisher()));
    }
    byName(keys, title, features);
  }

  private static void byName(Set<Long> keys, String title, Features features) {
    features.creators().stream()
        .limit(MOST_NAMES)
        .forEach(name -> keys.add(hash("tn:" + title + '|' + name)));
  }

  /** Where one library's title goes on as another's subtitle, or as its part's name. */
  private static void byShortTitle(Set<Long> keys, String title, Features features) {
    int shortest = Names.han(title) ? SHORT_HAN_TITLE : SHORT_OTHER_TITLE;
    if (title.length() >= shortest && features.year() > 0 && !features.publisher().isEmpty()) {
      keys.add(
          hash(
              "typ:"
                  + title.substring(0, shortest)
                  + '|'
                  + features.year()
                  + '|'
                  + features.publisher()));
    }
  }

  private static void byYear(Set<Long> keys, String title, Features features) {
    if (features.year() > 0) {
      keys.add(hash("ty:" + title + '|' + features.year()));
    }
  }

  /** As much of a title as most ways of writing it share. */
  static String beginning(String title) {
    int longest = Names.han(title) ? HAN_TITLE : OTHER_TITLE;
    return title.length() <= longest ? title : title.substring(0, longest);
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
