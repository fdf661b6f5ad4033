package org.smartlibrary.starter.mongo;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.smartlibrary.startertest.EmbeddedPlatform;

class PagesTest {

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoCollection<Document> numbers =
      client.getDatabase("pages-" + UUID.randomUUID()).getCollection("numbers");

  @BeforeEach
  void ten() {
    numbers.insertMany(IntStream.range(0, 10).mapToObj(n -> new Document("_id", n)).toList());
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aPageHasItsPartOfWhatFitsAndCountsAllOfIt() {
    assertThat(page(0, 3)).isEqualTo(new Page<>(List.of(6, 5, 4), 7, 0, 3));
    assertThat(page(2, 3)).isEqualTo(new Page<>(List.of(0), 7, 2, 3));
  }

  @Test
  void behindTheEndThereIsNothing() {
    assertThat(page(9, 3)).isEqualTo(new Page<>(List.of(), 7, 9, 3));
    assertThat(page(Integer.MAX_VALUE / 3, 3).items()).isEmpty();
  }

  private Page<Integer> page(int page, int size) {
    return Pages.find(
        numbers,
        lt("_id", 7),
        descending("_id"),
        new PageRequest(page, size),
        document -> document.getInteger("_id"));
  }
}
