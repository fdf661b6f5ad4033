package org.smartlibrary.starter.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on. A token holds all that is needed, so it lives as long as its positions, on
 * every instance, and asked again it leads to the same page.
 *
 * @param after the position behind which the list goes on
 * @param cursor how many items were listed before
 * @param size about how many items the whole list has, 0 where that was not told
 */
record OaiToken(
    OaiRequest.Listed listed,
    String prefix,
    Optional<String> set,
    Optional<Instant> before,
    long after,
    long cursor,
    long size) {

  private static final int LONGEST = 512;
  private static final int PARTS = 6;

  /** The whole list from its beginning. */
  static OaiToken first(OaiRequest.Harvest harvest, long after) {
    return new OaiToken(
        harvest.listed(), harvest.prefix(), harvest.set(), harvest.dates().before(), after, 0, 0);
  }

  /** Where the list goes on behind this page. */
  OaiToken next(long behind, long listedBefore, long size) {
    return new OaiToken(listed, prefix, set, before, behind, listedBefore, size);
  }

  /** What is told beside the token: where it stands, and in how much. */
  String attributes() {
    return " cursor=\"" + cursor + "\"" + (size > 0 ? " completeListSize=\"" + size + "\"" : "");
  }

  String text() {
    String plain =
        String.join(
            "\n",
            listed.name(),
            prefix,
            set.orElse(""),
            before.map(time -> String.valueOf(time.getEpochSecond())).orElse(""),
            String.valueOf(after),
            String.valueOf(cursor));
    return encoded(size > 0 ? plain + "\n" + size : plain);
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /** The token that was given out as this text; nothing for any other text. */
  static Optional<OaiToken> of(String text) {
    try {
      return text.length() > LONGEST
          ? Optional.empty()
          : read(new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", -1))
              .filter(token -> token.text().equals(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<OaiToken> read(String @Nullable [] parts) {
    if (parts == null || parts.length < PARTS || parts.length > PARTS + 1) {
      return Optional.empty();
    }
    long after = Long.parseLong(parts[4]);
    long cursor = Long.parseLong(parts[5]);
    long size = parts.length > PARTS ? Long.parseLong(parts[PARTS]) : 0;
    return after < 0 || cursor < 0 || size < 0
        ? Optional.empty()
        : Optional.of(
            new OaiToken(
                OaiRequest.Listed.valueOf(parts[0]),
                parts[1],
                Optional.of(parts[2]).filter(set -> !set.isEmpty()),
                Optional.of(parts[3])
                    .filter(time -> !time.isEmpty())
                    .map(time -> Instant.ofEpochSecond(checked(Long.parseLong(time)))),
                after,
                cursor,
                size));
  }

  /** Within the years that a date can be asked for. */
  private static long checked(long second) {
    if (Math.abs(second) > 400_000_000_000L) {
      throw new IllegalArgumentException("no time that could have been asked for: " + second);
    }
    return second;
  }
}
