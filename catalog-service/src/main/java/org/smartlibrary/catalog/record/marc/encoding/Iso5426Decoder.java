package org.smartlibrary.catalog.record.marc.encoding;

import java.nio.charset.StandardCharsets;
import org.marc4j.converter.impl.Iso5426ToUnicode;

/** ISO 5426, the extended Latin set of UNIMARC, by marc4j's table. */
final class Iso5426Decoder implements TextDecoder {

  private final Iso5426ToUnicode converter = new Iso5426ToUnicode();

  @Override
  public String decode(byte[] bytes, int start, int length) {
    return Ascii.only(bytes, start, length)
        ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
        : Damaged.orElse(bytes, start, length, converter::convert);
  }
}
