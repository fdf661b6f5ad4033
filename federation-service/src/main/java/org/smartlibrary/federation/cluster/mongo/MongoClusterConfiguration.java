package org.smartlibrary.federation.cluster.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clusters' collections. */
@Configuration(proxyBeanMethods = false)
class MongoClusterConfiguration {

  /** By the keys that lead to a component. */
  static final CollectionIndexes INDEXES =
      new CollectionIndexes(
          MongoClusterStore.CLUSTERS,
          List.of(new IndexModel(Indexes.ascending(ClusterDocuments.KEYS))));

  @Bean
  MongoClusterStore clusterStore(MongoDatabase database) {
    return new MongoClusterStore(database);
  }

  @Bean
  CollectionIndexes clusterIndexes() {
    return INDEXES;
  }
}
