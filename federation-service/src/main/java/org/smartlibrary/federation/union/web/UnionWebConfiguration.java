package org.smartlibrary.federation.union.web;

import java.util.List;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The catalogue's counter; reading is public, as everywhere. */
@Configuration(proxyBeanMethods = false)
class UnionWebConfiguration {

  @Bean
  UnionCatalogue unionCatalogue(UnionIndex index, MemberDirectory members) {
    return new UnionCatalogue(index, members::tree);
  }

  @Bean
  WebMvcConfigurer searchForms() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SearchFormArgument());
      }
    };
  }

  @Bean
  ProblemTypes unionProblems() {
    return UnionProblems.all();
  }
}
