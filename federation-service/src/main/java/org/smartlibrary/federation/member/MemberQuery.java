package org.smartlibrary.federation.member;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/**
 * Which members somebody wants to see.
 *
 * @param under this library and all below it
 * @param words each occurs in the name or the ISIL, whatever its case and width
 */
public record MemberQuery(Optional<Isil> under, Optional<Level> level, List<String> words) {

  public static final MemberQuery ALL =
      new MemberQuery(Optional.empty(), Optional.empty(), List.of());

  public MemberQuery {
    words = List.copyOf(words);
  }

  public static MemberQuery of(Optional<Isil> under, Optional<Level> level, String text) {
    var words = Arrays.stream(fold(text).split("[\\s\\p{Cntrl}]+")).filter(w -> !w.isEmpty());
    return new MemberQuery(under, level, words.toList());
  }

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
