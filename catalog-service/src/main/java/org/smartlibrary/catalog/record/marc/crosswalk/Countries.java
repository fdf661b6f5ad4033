package org.smartlibrary.catalog.record.marc.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the MARC code list for countries into ISO 3166-1. Parts of four countries have three
 * letters, the last of which is the country's.
 */
public final class Countries {

  private static final String UNKNOWN = "XX";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Map<String, String> ISO = read();

  private Countries() {}

  /** The country of a code such as {@code cc} or {@code nyu}, null when it is unknown. */
  public static @Nullable String ofMarc(String code) {
    String bare = code.strip();
    return bare.length() == 3 ? ofPart(bare.charAt(2)) : ISO.get(bare);
  }

  /** The country of two capital letters, as UNIMARC writes it. */
  public static @Nullable String ofIso(String code) {
    boolean two = code.length() == 2 && capital(code.charAt(0)) && capital(code.charAt(1));
    return two && !code.equals(UNKNOWN) ? code : null;
  }

  private static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static @Nullable String ofPart(char country) {
    return switch (country) {
      case 'u' -> "US";
      case 'c' -> "CA";
      case 'k' -> "GB";
      case 'a' -> "AU";
      case 'r' -> "RU";
      default -> null;
    };
  }

  private static Map<String, String> read() {
    try (InputStream in = Countries.class.getResourceAsStream("marc-countries.txt")) {
      String list = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SPACE
          .splitAsStream(list)
          .collect(Collectors.toMap(pair -> pair.substring(0, 2), pair -> pair.substring(3)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
