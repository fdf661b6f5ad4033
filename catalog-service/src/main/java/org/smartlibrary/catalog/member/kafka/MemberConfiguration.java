package org.smartlibrary.catalog.member.kafka;

import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.catalog.member.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

  @Bean
  Members members() {
    return new Members();
  }

  @Bean
  Libraries libraries(Members members) {
    return new Libraries(members);
  }
}
