package org.smartlibrary.federation.union.lucene;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.federation.text.Folding;

/**
 * Call numbers as they are compared: I247.55/230 is {@code i24755/230}, its class {@code i24755/}.
 */
final class CallNumbers {

  private CallNumbers() {}

  static Set<String> terms(String callNumber) {
    String whole = whole(callNumber);
    int slash = whole.indexOf('/');
    return slash < 0
        ? Set.of(whole)
        : Stream.of(whole, whole.substring(0, slash + 1)).collect(Collectors.toSet());
  }

  static String whole(String callNumber) {
    return Arrays.stream(callNumber.split("/", -1))
        .map(Folding::compact)
        .collect(Collectors.joining("/"));
  }
}
