package org.smartlibrary.federation.cluster.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.smartlibrary.federation.cluster.ClusterStore;
import org.smartlibrary.federation.cluster.Clusters;
import org.smartlibrary.federation.cluster.ReviewDesk;
import org.smartlibrary.federation.cluster.Reviews;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue of pairs to look at: who may see it, and how long it is. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

  @Bean
  ReviewDesk reviewDesk(Reviews reviews, ClusterStore store, Clusters clusters) {
    return new ReviewDesk(reviews, store, clusters);
  }

  @Bean
  AccessRule reviewAccess() {
    return new AccessRule(null, "/api/union/reviews/**", Access.AUTHENTICATED);
  }

  @Bean
  MeterBinder openReviews(Reviews reviews) {
    return registry ->
        Gauge.builder("cluster_reviews_open", reviews, Reviews::count)
            .description("pairs of descriptions that wait for a person")
            .register(registry);
  }
}
