package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for values, given once and for good while the process lives. */
final class Dictionary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  synchronized int number(String value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    numbers.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  synchronized String value(int number) {
    return values.get(number);
  }

  synchronized int size() {
    return values.size();
  }
}
