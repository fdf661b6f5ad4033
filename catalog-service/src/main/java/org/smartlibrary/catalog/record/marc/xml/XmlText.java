package org.smartlibrary.catalog.record.marc.xml;

/**
 * Text as XML 1.0 can hold it (section 2.2): what may not occur becomes a space, a lone surrogate
 * U+FFFD.
 */
final class XmlText {

  private XmlText() {}

  static void append(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && pairs(text, i)) {
        xml.append(c).append(text.charAt(++i));
      } else {
        append(xml, c);
      }
    }
  }

  private static void append(StringBuilder xml, char c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n', '\r' -> xml.append("&#").append((int) c).append(';');
      default ->
          xml.append(c < ' ' ? ' ' : Character.isSurrogate(c) || c > '\uFFFD' ? '\uFFFD' : c);
    }
  }

  private static boolean pairs(String text, int place) {
    return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
  }
}
