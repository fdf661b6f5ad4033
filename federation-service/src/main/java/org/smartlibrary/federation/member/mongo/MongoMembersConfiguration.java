package org.smartlibrary.federation.member.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.federation.member.MemberEvents;
import org.smartlibrary.federation.member.Members;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register's collections. */
@Configuration(proxyBeanMethods = false)
class MongoMembersConfiguration {

  /** By revision, for who catches up. */
  static final CollectionIndexes INDEXES =
      new CollectionIndexes(
          RevisedMembers.COLLECTION,
          List.of(new IndexModel(Indexes.ascending(RevisedMembers.REVISION))));

  @Bean
  Members members(MongoDatabase database, Outbox outbox, MemberEvents events) {
    return new MongoMembers(database, outbox, events);
  }

  @Bean
  CollectionIndexes memberIndexes() {
    return INDEXES;
  }

  @Bean
  OutboxCollection memberOutbox() {
    return new OutboxCollection(RevisedMembers.COLLECTION);
  }
}
