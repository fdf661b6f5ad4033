package org.smartlibrary.federation.union.xml;

/** Text that may stand in XML 1.0 (section 2.2): what may not is left out. */
final class XmlText {

  private XmlText() {}

  /** Appends the text escaped for an element's content and for an attribute in double quotes. */
  static void append(StringBuilder xml, String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\r' -> xml.append("&#13;");
        default -> {
          if (isAllowed(c) || isPair(text, i)) {
            xml.append(c);
          }
        }
      }
    }
  }

  private static boolean isAllowed(char c) {
    return (c >= 0x20 && c <= 0xD7FF) || c == '\t' || c == '\n' || (c >= 0xE000 && c <= 0xFFFD);
  }

  /** Whether a surrogate has its other half beside it. */
  private static boolean isPair(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
