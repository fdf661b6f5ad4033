package org.smartlibrary.local.terminal;

import java.util.Arrays;

/** Widths of text on a terminal, where a Chinese character takes two columns. */
public final class Columns {

  /** First and last of the East Asian wide and full-width forms, UAX #11, roughly. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3040, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private Columns() {}

  /** How many columns the text takes. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text cut or filled to exactly this many columns; a cut one ends in an ellipsis. */
  public static String fit(String text, int columns) {
    int width = width(text);
    return width <= columns ? text + " ".repeat(columns - width) : cut(text, columns);
  }

  private static String cut(String text, int columns) {
    var kept = new StringBuilder();
    int width = 0;
    for (int codePoint : text.codePoints().toArray()) {
      if (width + width(codePoint) > columns - 1) {
        break;
      }
      kept.appendCodePoint(codePoint);
      width += width(codePoint);
    }
    return kept + "…" + " ".repeat(columns - 1 - width);
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return Arrays.stream(WIDE).anyMatch(range -> range[0] <= codePoint && codePoint <= range[1]);
  }
}
