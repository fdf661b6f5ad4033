package org.smartlibrary.loan.member.kafka;

import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.starter.security.OperatorAudit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

  @Bean
  Libraries libraries() {
    return new Libraries();
  }

  @Bean
  Staff staff(Libraries libraries, OperatorAudit audit) {
    return new Staff(libraries, audit);
  }
}
