package org.smartlibrary.federation.union;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the upper levels of the Chinese Library Classification are about. */
public final class ClassOutline {

  /** A class in the words of this project. */
  public record Name(String zh, String en) {}

  private static final Map<String, Name> NAMES = read();

  private ClassOutline() {}

  public static Optional<Name> name(String place) {
    return Optional.ofNullable(NAMES.get(place));
  }

  private static Map<String, Name> read() {
    try (InputStream in = ClassOutline.class.getResourceAsStream("classes.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .collect(
              Collectors.toUnmodifiableMap(
                  line -> line.substring(0, line.indexOf(' ')),
                  line ->
                      new Name(
                          line.substring(line.indexOf(' ') + 1, line.indexOf(" | ")),
                          line.substring(line.indexOf(" | ") + 3))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
