package org.smartlibrary.catalog.record.marc.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.smartlibrary.catalog.record.Encoding;

/**
 * Makes text of bytes; what is no character in the encoding becomes U+FFFD. Not for several threads
 * at once.
 */
@FunctionalInterface
public interface TextDecoder {

  String decode(byte[] bytes, int start, int length);

  /** The decoder of an encoding that was found for a record. */
  static TextDecoder of(DetectedEncoding detected) {
    return detected.plain()
        ? (bytes, start, length) -> new String(bytes, start, length, StandardCharsets.ISO_8859_1)
        : of(detected.encoding());
  }

  static TextDecoder of(Encoding encoding) {
    return switch (encoding.name()) {
      case "MARC-8" -> new Marc8Decoder();
      case "ISO-5426" -> new Iso5426Decoder();
      default -> ofCharset(Charset.forName(encoding.name()));
    };
  }

  private static TextDecoder ofCharset(Charset charset) {
    return (bytes, start, length) -> new String(bytes, start, length, charset);
  }
}
