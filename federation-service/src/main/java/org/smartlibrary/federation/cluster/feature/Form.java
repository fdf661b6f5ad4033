package org.smartlibrary.federation.cluster.feature;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kind of thing described; what this service does not know is {@code OTHER}. */
public enum Form {
  BOOK,
  SERIAL,
  MAP,
  SCORE,
  MUSIC,
  SPOKEN_AUDIO,
  VIDEO,
  IMAGE,
  EBOOK,
  COMPUTER_FILE,
  MANUSCRIPT,
  RARE_BOOK,
  KIT,
  OBJECT,
  OTHER;

  private static final Map<String, Form> BY_CODE =
      Stream.of(values()).collect(Collectors.toMap(Form::name, Function.identity()));

  static Form of(@Nullable String code) {
    return code == null ? OTHER : BY_CODE.getOrDefault(code, OTHER);
  }
}
