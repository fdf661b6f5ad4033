package org.smartlibrary.federation.cluster;

import org.smartlibrary.federation.cluster.match.RuleSet;

/** From here on the writer is to follow these rules. */
public record RulesOrder(RuleSet rules) implements Notice {}
