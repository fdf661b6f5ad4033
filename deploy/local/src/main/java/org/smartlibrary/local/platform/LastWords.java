package org.smartlibrary.local.platform;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The line of a log that tells why its process stopped. */
final class LastWords {

  private static final int LAST_BYTES = 64 << 10;
  private static final Pattern STAMP = Pattern.compile("^\\S+Z?\\s+(ERROR|FATAL)\\s+.*? : ");

  /** What tells most comes first. */
  private static final List<Predicate<String>> TELLING =
      List.of(
          line -> line.startsWith("Caused by: "),
          line -> line.startsWith("Exception in thread "),
          line -> line.startsWith("Error: ") || line.startsWith("Error occurred during"),
          line -> line.contains("ERROR") || line.contains("OutOfMemoryError"),
          line -> line.contains("Exception: "),
          line -> !line.isBlank());

  private LastWords() {}

  /** The most telling line of what was written after this position, or that there is none. */
  static String of(Path log, long from) throws IOException {
    List<String> lines = tail(log, from).lines().toList();
    int reason = lines.indexOf("Description:");
    if (reason >= 0 && reason + 2 < lines.size()) {
      return lines.get(reason + 2).strip();
    }
    return TELLING.stream()
        .flatMap(telling -> lines.reversed().stream().filter(telling).limit(1))
        .findFirst()
        .map(line -> STAMP.matcher(line).replaceFirst("").strip())
        .orElse("it said nothing");
  }

  private static String tail(Path log, long from) throws IOException {
    if (!Files.exists(log)) {
      return "";
    }
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(from, file.length() - LAST_BYTES));
      byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
