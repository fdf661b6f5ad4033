package org.smartlibrary.starter.oaipmh;

import java.util.Set;
import java.util.function.Function;

/** An item that was looked for by its identifier, and the prefixes of the formats it comes in. */
public record OaiFound(Set<String> prefixes, Function<OaiFormat, OaiItem> as) {

  public OaiFound {
    prefixes = Set.copyOf(prefixes);
  }
}
