package org.smartlibrary.starter.bulk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of comma-separated values (RFC 4180) with its end; null is an empty value. */
public final class CsvLine {

  private CsvLine() {}

  public static String of(@Nullable Object... values) {
    return Arrays.stream(values)
        .map(value -> value == null ? "" : quoted(value.toString()))
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
