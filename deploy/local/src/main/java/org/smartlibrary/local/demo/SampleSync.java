package org.smartlibrary.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sample file, the library in whose name it is sent, and what shall not be detected. */
public record SampleSync(String file, String isil, Map<String, String> options) {

  static SampleSync of(Map<String, String> row) {
    var options = new HashMap<String, String>();
    for (String option : List.of("format", "encoding")) {
      String value = row.getOrDefault(option, "");
      if (!value.isEmpty()) {
        options.put(option, value);
      }
    }
    return new SampleSync(
        row.getOrDefault("file", ""), row.getOrDefault("isil", ""), Map.copyOf(options));
  }
}
