package org.smartlibrary.federation.cluster.match;

import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.smartlibrary.federation.cluster.feature.Features;

/**
 * A named question to two descriptions; its answer speaks for one manifestation, against, or not.
 */
record WeighingRule(
    String name, ToIntBiFunction<Features, Features> weigh, Function<Features, Object> shown) {

  Evidence evidence(int weight, Features left, Features right) {
    return new Evidence(
        name, weight, String.valueOf(shown.apply(left)), String.valueOf(shown.apply(right)));
  }
}
