package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Language codes of three letters; older records write several of them as one word. */
public final class Languages {

  private Languages() {}

  /**
   * The codes in these values, each once; codes for none, several and unknown languages are left
   * out.
   */
  public static List<String> of(Stream<String> values) {
    return values.flatMap(Languages::codes).filter(Languages::means).distinct().toList();
  }

  private static Stream<String> codes(String value) {
    String letters = value.strip().toLowerCase(java.util.Locale.ROOT);
    return letters.length() % 3 != 0
        ? Stream.empty()
        : IntStream.range(0, letters.length() / 3)
            .mapToObj(i -> letters.substring(3 * i, 3 * i + 3));
  }

  private static boolean means(String code) {
    return code.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && switch (code) {
          case "und", "mul", "zxx", "mis" -> false;
          default -> true;
        };
  }
}
