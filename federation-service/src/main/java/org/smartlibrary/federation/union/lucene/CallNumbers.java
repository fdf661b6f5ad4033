package org.smartlibrary.federation.union.lucene;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    return slash < 0 || slash == whole.length() - 1
        ? Set.of(whole)
        : Set.of(whole, whole.substring(0, slash + 1));
  }

  /** The place on the shelf that a whole question may be: HQ18.E8 M67 1985. */
  static Optional<String> in(String typed) {
    return SHELF.matcher(typed.strip()).matches() ? Optional.of(whole(typed)) : Optional.empty();
  }

  static String whole(String callNumber) {
    String[] parts = callNumber.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Folding.compact(parts[i]);
    }
    return String.join("/", parts);
  }
}
