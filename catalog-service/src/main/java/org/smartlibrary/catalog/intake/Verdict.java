package org.smartlibrary.catalog.intake;

import java.util.List;

/** What a whole file would do to the catalogue, and whether that is believed. */
public record Verdict(Counts proposed, List<Guard> guards) {

  public Verdict {
    guards = List.copyOf(guards);
  }

  boolean passes() {
    return guards.stream().allMatch(Guard::passed);
  }
}
