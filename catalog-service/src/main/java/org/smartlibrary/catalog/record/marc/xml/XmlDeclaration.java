package org.smartlibrary.catalog.record.marc.xml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartlibrary.catalog.record.Encoding;

/** The first line of a document, and what may stand before its first tag. */
final class XmlDeclaration {

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^?]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private XmlDeclaration() {}

  static Optional<Encoding> encoding(byte[] declaration) {
    Matcher matcher = ENCODING.matcher(latin(declaration));
    return matcher.find() ? Encoding.named(matcher.group(1)) : Optional.empty();
  }

  /** Whether something other than space and the mark of UTF-8 stands before the first tag. */
  static boolean isForeign(XmlToken content) {
    String text = latin(content.bytes());
    boolean comment = text.startsWith("<");
    return !comment && !text.replace(BYTE_ORDER_MARK, "").isBlank();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
