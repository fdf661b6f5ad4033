package org.smartlibrary.federation.union.marcxml;

/** Text that may stand in XML 1.0 (section 2.2): what may not is left out. */
final class XmlText {

  private XmlText() {}

  static String allowed(String text) {
    return text.codePoints().allMatch(XmlText::isAllowed)
        ? text
        : text.codePoints()
            .filter(XmlText::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
