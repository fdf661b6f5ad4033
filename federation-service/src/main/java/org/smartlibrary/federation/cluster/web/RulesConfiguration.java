package org.smartlibrary.federation.cluster.web;

import java.time.Clock;
import org.smartlibrary.federation.cluster.ClusterStore;
import org.smartlibrary.federation.cluster.Clusters;
import org.smartlibrary.federation.cluster.RuleBook;
import org.smartlibrary.federation.cluster.RulesDesk;
import org.smartlibrary.federation.cluster.RulesOrders;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where operators change the rules. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

  @Bean
  RulesDesk rulesDesk(
      ClusterStore store, Clusters clusters, RuleBook book, RulesOrders orders, Clock clock) {
    return new RulesDesk(store, clusters, book, orders, clock);
  }

  @Bean
  AccessRule rulesAccess() {
    return new AccessRule(null, "/api/union/rules/**", Access.OPERATOR);
  }

  @Bean
  ProblemTypes rulesProblems() {
    return RulesProblems.all();
  }
}
