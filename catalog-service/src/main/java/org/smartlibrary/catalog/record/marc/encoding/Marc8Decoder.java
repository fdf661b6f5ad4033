package org.smartlibrary.catalog.record.marc.encoding;

import java.nio.charset.StandardCharsets;
import org.marc4j.converter.impl.AnselToUnicode;

/**
 * MARC-8 with its Greek, Cyrillic, Hebrew, Arabic and East Asian (EACC) sets, by marc4j's tables.
 */
final class Marc8Decoder implements TextDecoder {

  private final AnselToUnicode converter = new AnselToUnicode();

  Marc8Decoder() {
    converter.setTranslateNCR(true);
  }

  @Override
  public String decode(byte[] bytes, int start, int length) {
    return Ascii.only(bytes, start, length)
        ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
        : Damaged.orElse(bytes, start, length, converter::convert);
  }
}
