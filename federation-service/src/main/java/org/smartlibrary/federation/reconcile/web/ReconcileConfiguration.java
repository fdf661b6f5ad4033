package org.smartlibrary.federation.reconcile.web;

import org.smartlibrary.federation.reconcile.Reconciliation;
import org.smartlibrary.federation.union.ShownRecords;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Digests are for whoever may write for the library: they are of no use to others, and not free.
 */
@Configuration(proxyBeanMethods = false)
class ReconcileConfiguration {

  @Bean
  Reconciliation reconciliation(ShownRecords shown) {
    return new Reconciliation(shown);
  }

  @Bean
  AccessRule reconcileAccess() {
    return new AccessRule(HttpMethod.GET, "/api/union/reconcile/{isil}", Access.LIBRARY);
  }

  @Bean
  ProblemTypes reconcileProblems() {
    return ReconcileProblems.all();
  }
}
