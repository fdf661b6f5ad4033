package org.smartlibrary.federation.union.lucene;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.federation.text.Folding;

/**
 * Call numbers as they are compared: I247.55/230 is {@code i24755/230}, its class {@code i24755/}.
 */
final class CallNumbers {

  private static final Pattern SHELF =
      Pattern.compile("(?:[A-Za-z]{1,3} ?\\d|\\d{3}[. ])[\\p{Alnum}.:/ -]{1,40}");

  private CallNumbers() {}

  static Set<String> terms(String callNumber) {
    String whole = whole(callNumber);
    int slash = whole.indexOf('/');
    return slash < 0
        ? Set.of(whole)
        : Stream.of(whole, whole.substring(0, slash + 1)).collect(Collectors.toSet());
  }

  /** The place on the shelf that a whole question may be: HQ18.E8 M67 1985. */
  static Optional<String> in(String typed) {
    return SHELF.matcher(typed.strip()).matches() ? Optional.of(whole(typed)) : Optional.empty();
  }

  static String whole(String callNumber) {
    return Arrays.stream(callNumber.split("/", -1))
        .map(Folding::compact)
        .collect(Collectors.joining("/"));
  }
}
