package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of what somebody typed: what stands between spaces, or between quotation marks and is
 * meant word for word. Other signs mean nothing, so nothing that is typed can be wrong.
 */
record Chunk(String text, boolean wordForWord) {

  private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"|“([^”]*)”|([^\\s\\u3000]+)");
  private static final int MOST = 40;

  static List<Chunk> of(String typed) {
    List<Chunk> chunks = new ArrayList<>();
    Matcher parts = PARTS.matcher(typed);
    while (parts.find() && chunks.size() < MOST) {
      String loose = parts.group(3);
      chunks.add(
          loose == null
              ? new Chunk(parts.group().substring(1, parts.group().length() - 1), true)
              : new Chunk(loose, false));
    }
    return chunks;
  }
}
