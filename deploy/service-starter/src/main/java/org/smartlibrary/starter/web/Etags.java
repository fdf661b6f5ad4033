package org.smartlibrary.starter.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entity tags of versioned things (RFC 9110, section 8.8.3): version 7 is {@code "7"}. */
public final class Etags {

  private static final String ANY = "*";

  private Etags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** The version that an {@code If-Match} names; nothing when absent, {@code *} or not ours. */
  public static Optional<Long> version(@Nullable String ifMatch) {
    if (ifMatch == null || !ifMatch.strip().matches("\"\\d{1,18}\"")) {
      return Optional.empty();
    }
    var tag = ifMatch.strip();
    return Optional.of(Long.valueOf(tag.substring(1, tag.length() - 1)));
  }

  /** Whether the version is among those of an {@code If-Match} or {@code If-None-Match} header. */
  public static boolean matches(@Nullable String header, long version) {
    return header != null
        && (header.strip().equals(ANY)
            || Arrays.stream(header.split(",", -1))
                .map(Etags::strong)
                .anyMatch(of(version)::equals));
  }

  private static String strong(String tag) {
    var stripped = tag.strip();
    return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
  }
}
