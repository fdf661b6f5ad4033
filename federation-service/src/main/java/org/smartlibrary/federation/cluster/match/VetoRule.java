package org.smartlibrary.federation.cluster.match;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.smartlibrary.federation.cluster.feature.Features;

/** A named contradiction that no evidence outweighs. */
record VetoRule(
    String name, BiPredicate<Features, Features> contradicts, Function<Features, Object> shown) {

  Veto veto(Features left, Features right) {
    return new Veto(name, String.valueOf(shown.apply(left)), String.valueOf(shown.apply(right)));
  }
}
