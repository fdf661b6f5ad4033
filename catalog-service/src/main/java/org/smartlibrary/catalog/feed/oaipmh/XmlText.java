package org.smartlibrary.catalog.feed.oaipmh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/** Text of XML that may not be XML. */
final class XmlText {

  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]|&#(?:0*(?:[0-8]|1[1-24-9]|2\\d|3[01])"
              + "|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF]));");
  private static final Pattern FORBIDDEN_IN_UTF8 = Pattern.compile("\u00EF\u00BF[\u00BE\u00BF]");
  private static final Pattern LOOSE =
      Pattern.compile(
          "&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)|<(?![A-Za-z_/!?])");

  private XmlText() {}

  /** As UTF-8 where it is, else byte by byte. */
  static String decoded(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, ISO_8859_1);
    }
  }

  /** What a text says, its references resolved and the blanks around it left out. */
  static String plain(String raw) {
    String text = COMMENT.matcher(raw).replaceAll("").strip();
    var marked = CDATA.matcher(text);
    return marked.matches() ? marked.group(1) : resolved(text);
  }

  private static String resolved(String text) {
    return text.indexOf('&') < 0
        ? text
        : Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|(\\d{1,7}));")
            .matcher(text)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        character(found.group(1), found.group(2))))
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
  }

  private static String character(@org.jspecify.annotations.Nullable String hex, String decimal) {
    int point = hex == null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }

  /** Without the characters that XML 1.0 forbids (section 2.2), however they are written. */
  static byte[] withoutForbidden(byte[] xml) {
    String bytes = new String(xml, ISO_8859_1);
    String cleaned = FORBIDDEN.matcher(bytes).replaceAll("");
    if (bytes.contains("\u00EF\u00BF")) {
      cleaned = FORBIDDEN_IN_UTF8.matcher(cleaned).replaceAll("");
    }
    return cleaned.length() == bytes.length() ? xml : cleaned.getBytes(ISO_8859_1);
  }

  /**
   * With each ampersand and bracket that begins nothing written as it should be. In marked sections
   * they may stand, so that there it would not be clear what was meant.
   */
  static byte[] mended(byte[] xml) {
    String bytes = new String(xml, ISO_8859_1);
    return bytes.contains("<![CDATA[")
        ? xml
        : LOOSE
            .matcher(bytes)
            .replaceAll(found -> found.group().equals("&") ? "&amp;" : "&lt;")
            .getBytes(ISO_8859_1);
  }
}
