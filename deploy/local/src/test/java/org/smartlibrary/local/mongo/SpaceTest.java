package org.smartlibrary.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaceTest {

  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void aFileDoesNotGrowWithTheNumberOfChanges() throws IOException {
    assertSpace(60, 40 * MEGABYTE);
  }

  /** Then changes of the index wait in memory, and what is kept of them in the file is more. */
  @Test
  void norWithSixTimesAsMany() throws IOException {
    assertSpace(360, 60 * MEGABYTE);
  }

  private void assertSpace(int rounds, long most) throws IOException {
    try (var server = EmbeddedMongo.start(folder);
        var client = MongoClients.create(server.connectionString())) {
      var books = client.getDatabase("space").getCollection("books");
      books.createIndex(Indexes.ascending("version"));
      books.insertMany(IntStream.range(0, 2_000).mapToObj(SpaceTest::book).toList());
      for (int time = 0; time < rounds; time++) {
        books.updateMany(new Document(), Updates.inc("version", 1));
      }
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(Files.size(folder.resolve("space.mv"))).isLessThan(most));
      assertThat(books.countDocuments(new Document("version", rounds))).isEqualTo(2_000);
    }
  }

  private static Document book(int number) {
    return new Document("_id", number).append("version", 0).append("text", "x".repeat(1_000));
  }
}
