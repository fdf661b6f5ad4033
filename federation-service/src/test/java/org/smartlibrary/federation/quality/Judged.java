package org.smartlibrary.federation.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A query, and the records that whoever types it wants to see.
 *
 * @param kind what sort of query it is
 * @param meant the grade of each record: 3 is meant, 2 would do, 1 is welcome beside it
 */
record Judged(String kind, String query, Map<String, Integer> meant) {

  private static final int USUAL = 3;

  static List<Judged> all() throws IOException {
    List<Judged> all = new ArrayList<>();
    Map<String, String> records = new HashMap<>();
    String kind = "";
    for (String line : text("judged-queries.txt").lines().toList()) {
      if (line.startsWith("[")) {
        kind = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          records.put(
              line.substring(0, line.indexOf(" = ")), line.substring(line.indexOf('=') + 2));
        } else {
          all.add(
              new Judged(kind, line.substring(0, tab), meant(line.substring(tab + 1), records)));
        }
      }
    }
    return all;
  }

  private static Map<String, Integer> meant(String names, Map<String, String> records) {
    Map<String, Integer> meant = new LinkedHashMap<>();
    for (String name : names.strip().split("\\s+", -1)) {
      String[] graded = name.split("=", -1);
      String record = Objects.requireNonNull(records.get(graded[0]), name);
      meant.put(record, graded.length == 1 ? USUAL : Integer.parseInt(graded[1]));
    }
    return meant;
  }

  static String text(String name) throws IOException {
    try (InputStream in = Judged.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
