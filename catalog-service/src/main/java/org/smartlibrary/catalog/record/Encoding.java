package org.smartlibrary.catalog.record;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;

/**
 * A character encoding by its usual name; beside Java's charsets there are {@code MARC-8} and
 * {@code ISO-5426}, which libraries alone use.
 */
public record Encoding(String name) {

  public static final Encoding UTF_8 = new Encoding("UTF-8");
  public static final Encoding GB18030 = new Encoding("GB18030");
  public static final Encoding MARC_8 = new Encoding("MARC-8");
  public static final Encoding ISO_5426 = new Encoding("ISO-5426");
  public static final Encoding LATIN_1 = new Encoding("ISO-8859-1");
  public static final Encoding WINDOWS_1251 = new Encoding("windows-1251");

  /**
   * The encoding of that name, if there is one; GBK and GB 2312 are read as GB 18030, which
   * contains them.
   */
  public static Optional<Encoding> named(String name) {
    return switch (name.strip().toUpperCase(Locale.ROOT)) {
      case "MARC-8", "MARC8", "ANSEL" -> Optional.of(MARC_8);
      case "ISO-5426", "ISO5426" -> Optional.of(ISO_5426);
      case "GBK", "GB2312", "GB-2312", "GB18030", "GB-18030", "CP936" -> Optional.of(GB18030);
      case String other -> charset(other).map(charset -> new Encoding(charset.name()));
    };
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException _) {
      return Optional.empty();
    }
  }
}
