package org.smartlibrary.federation.cluster.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.smartlibrary.federation.cluster.RulesOrder;
import org.smartlibrary.federation.cluster.match.RuleSet;

/** Other rules on their way to the writer. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RulesOrdered(RuleSet rules) {

  static final String TYPE = "org.smartlibrary.federation.rules-ordered.v1";

  RulesOrder toOrder() {
    return new RulesOrder(rules);
  }
}
