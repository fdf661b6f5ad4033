package org.smartlibrary.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

  @TempDir Path folder;

  @Test
  void whatAServerAcknowledgedIsThereAfterARestartOnAnotherPort() throws IOException {
    try (var server = EmbeddedMongo.start(folder);
        var client = client(server)) {
      records(client).createIndex(Indexes.ascending("isbn"), new IndexOptions().unique(true));
      records(client).insertMany(List.of(record("n1", "红楼梦"), record("n2", "三国演义")));
    }
    try (var server = EmbeddedMongo.start(folder);
        var client = client(server)) {
      assertThat(records(client).find(Filters.eq("isbn", "isbn-n1")).first())
          .containsEntry("title", "红楼梦");
      assertThatThrownBy(
              () -> records(client).insertOne(record("n3", "西游记").append("isbn", "isbn-n1")))
          .isInstanceOf(MongoWriteException.class)
          .hasMessageContaining("E11000");
    }
  }

  @Test
  void twoServersLiveSideBySide(@TempDir Path other) throws IOException {
    try (var one = EmbeddedMongo.start(folder);
        var two = EmbeddedMongo.start(other);
        var clientOfOne = client(one);
        var clientOfTwo = client(two)) {
      records(clientOfOne).insertOne(record("n1", "红楼梦"));
      assertThat(records(clientOfOne).countDocuments()).isEqualTo(1);
      assertThat(records(clientOfTwo).countDocuments()).isZero();
    }
  }

  private static MongoClient client(EmbeddedMongo server) {
    return MongoClients.create(server.connectionString());
  }

  private static MongoCollection<Document> records(MongoClient client) {
    return client.getDatabase("catalog").getCollection("records");
  }

  private static Document record(String id, String title) {
    return new Document("_id", id).append("title", title).append("isbn", "isbn-" + id);
  }
}
