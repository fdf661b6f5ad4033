package org.smartlibrary.catalog.feed.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is due, lists of a library's feeds and of a feed's runs, and records by control number. */
@Configuration(proxyBeanMethods = false)
class FeedIndexes {

  @Bean
  CollectionIndexes indexesOfFeeds() {
    return new CollectionIndexes(
        MongoFeeds.COLLECTION,
        List.of(
            new IndexModel(Indexes.ascending("dueAt")),
            new IndexModel(Indexes.ascending("isil", "_id")),
            new IndexModel(Indexes.ascending("state", "_id"))));
  }

  @Bean
  CollectionIndexes indexesOfFeedRuns() {
    return new CollectionIndexes(
        MongoFeedRuns.COLLECTION,
        List.of(
            new IndexModel(
                Indexes.compoundIndex(Indexes.ascending("feed"), Indexes.descending("_id")))));
  }

  @Bean
  CollectionIndexes indexesOfFeedIdentifiers() {
    return new CollectionIndexes(
        MongoKnownIdentifiers.COLLECTION, List.of(new IndexModel(Indexes.ascending("of"))));
  }
}
