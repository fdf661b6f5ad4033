package org.smartlibrary.gateway.portal;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * The portal's files are known by their content: in a reproducible build all of them carry one
 * date, by which a browser would keep the old page for ever.
 */
@Configuration(proxyBeanMethods = false)
class PageTags {

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> pageTagFilter() {
    var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
    filter.addUrlPatterns("/index.html", "/api.html", "/signed-in.html", "/portal/*");
    return filter;
  }
}
