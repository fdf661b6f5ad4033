package org.smartlibrary.starter.problem;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) to the part of a body that is wrong. */
final class Pointers {

  private Pointers() {}

  /** From a bean's property path: {@code items[0].name} is {@code /items/0/name}. */
  static String ofPropertyPath(String path) {
    return path.isEmpty() ? "" : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
  }

  static String of(List<JacksonException.Reference> path) {
    return path.stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : escaped(step))
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }

  private static String escaped(JacksonException.Reference step) {
    return step.getPropertyName().replace("~", "~0").replace("/", "~1");
  }
}
