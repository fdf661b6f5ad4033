package org.smartlibrary.local.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCounterTest {

  @TempDir Path folder;

  @Test
  void onlyAQueryWithoutAnIndexReadsTheWholeCollection() throws IOException {
    try (var server = EmbeddedMongo.start(folder);
        var client = MongoClients.create(server.connectionString())) {
      var books = client.getDatabase("scan").getCollection("books");
      books.createIndex(Indexes.ascending("keys"));
      books.insertMany(
          IntStream.range(0, 100)
              .mapToObj(n -> new Document("_id", n).append("keys", List.of(n, -n)).append("n", n))
              .toList());
      long before = scans(client);
      books.find(eq(7)).first();
      books.find(in("keys", 7, -8)).first();
      books.updateOne(eq("keys", -9), Updates.inc("n", 1));
      books.deleteOne(eq("keys", 9));
      books.countDocuments(eq("keys", 10));
      books.distinct("n", eq("keys", 11), Integer.class).first();
      assertThat(scans(client)).isEqualTo(before);
      books.find(eq("n", 7)).first();
      assertThat(scans(client)).isEqualTo(before + 1);
    }
  }

  private static long scans(MongoClient client) {
    return client
        .getDatabase("admin")
        .runCommand(new Document("serverStatus", 1))
        .get("metrics", Document.class)
        .get("queryExecutor", Document.class)
        .get("collectionScans", Document.class)
        .getLong("total");
  }
}
