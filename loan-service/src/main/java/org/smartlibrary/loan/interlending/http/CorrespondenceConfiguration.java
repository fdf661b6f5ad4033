package org.smartlibrary.loan.interlending.http;

import org.smartlibrary.loan.interlending.Correspondence;
import org.smartlibrary.loan.interlending.InterlendingSettings;
import org.smartlibrary.loan.interlending.iso18626.Conversation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrespondenceConfiguration {

  @Bean(destroyMethod = "close")
  Correspondence correspondence(Conversation conversation, InterlendingSettings settings) {
    return new HttpCorrespondence(conversation, settings);
  }
}
