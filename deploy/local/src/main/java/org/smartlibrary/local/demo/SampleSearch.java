package org.smartlibrary.local.demo;

import java.util.List;

/** Words to look for, and a sentence about what the answer shows. */
public record SampleSearch(String words, String shows) {

  static SampleSearch of(String line) {
    var parts = List.of(line.split("\t", 2));
    return new SampleSearch(parts.getFirst(), parts.size() > 1 ? parts.getLast() : "");
  }
}
