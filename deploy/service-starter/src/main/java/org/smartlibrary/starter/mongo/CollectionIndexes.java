package org.smartlibrary.starter.mongo;

import com.mongodb.client.model.IndexModel;
import java.util.List;

/** The secondary indexes of a collection; declared as a bean, they are ensured at start. */
public record CollectionIndexes(String collection, List<IndexModel> indexes) {

  public CollectionIndexes {
    indexes = List.copyOf(indexes);
  }
}
