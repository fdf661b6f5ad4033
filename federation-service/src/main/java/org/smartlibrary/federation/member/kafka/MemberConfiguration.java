package org.smartlibrary.federation.member.kafka;

import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberEvents;
import org.smartlibrary.federation.member.Members;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.starter.security.LibraryHierarchy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory of members, which follows their topic. */
@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

  @Bean
  Topic memberTopic() {
    return MemberTopic.TOPIC;
  }

  @Bean
  MemberEvents memberEvents() {
    return new MemberTopic();
  }

  @Bean
  MemberDirectory memberDirectory(Members members) {
    return new MemberDirectory(members);
  }

  @Bean
  EventHandler memberFollower(MemberDirectory directory) {
    return new MemberFollower(directory);
  }

  @Bean
  LibraryHierarchy libraryHierarchy(MemberDirectory directory) {
    return (lower, upper) -> directory.tree().isAtOrBelow(lower, upper);
  }
}
