package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a request. */
final class Parameters {

  private final Map<String, List<String>> values;

  Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value; one that came twice is refused, because nobody could tell which is meant. */
  Optional<String> text(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    if (all.size() > 1) {
      throw Diagnosis.UNSUPPORTED_PARAMETER_VALUE.refused(name + ": given more than once");
    }
    return all.stream().findFirst();
  }

  String needed(String name) {
    return text(name)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> Diagnosis.MANDATORY_PARAMETER_MISSING.refused(name));
  }

  int number(String name, int smallest, int otherwise) {
    Optional<String> text = text(name).map(String::strip).filter(value -> !value.isEmpty());
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.get().matches("\\d{1,9}") || Integer.parseInt(text.get()) < smallest) {
      throw Diagnosis.UNSUPPORTED_PARAMETER_VALUE.refused(name);
    }
    return Integer.parseInt(text.get());
  }

  /** Refuses what is neither known nor an extension ({@code x-…}). */
  void allow(Set<String> known) {
    values.keySet().stream()
        .filter(name -> !known.contains(name) && !name.startsWith("x-"))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw Diagnosis.UNSUPPORTED_PARAMETER.refused(name);
            });
  }
}
