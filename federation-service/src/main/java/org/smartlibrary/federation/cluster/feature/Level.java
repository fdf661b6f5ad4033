package org.smartlibrary.federation.cluster.feature;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is described: one book, a run of issues, an article, a set or one part of it. */
public enum Level {
  MONOGRAPH,
  SERIAL,
  ANALYTIC,
  SET,
  PART,
  COLLECTION,
  INTEGRATING;

  private static final Map<String, Level> BY_CODE =
      Stream.of(values()).collect(Collectors.toMap(Level::name, Function.identity()));

  static Level of(@Nullable String code) {
    return code == null ? MONOGRAPH : BY_CODE.getOrDefault(code, MONOGRAPH);
  }
}
