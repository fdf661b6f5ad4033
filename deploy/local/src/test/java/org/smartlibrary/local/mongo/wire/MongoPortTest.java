package org.smartlibrary.local.mongo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.local.mongo.EmbeddedMongo;

class MongoPortTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"GET / HTTP/1.1\r\n\r\n", "\u0010\u0000\u0000\u0000aaaaaaaaaaaa", "x"})
  void whoSendsNonsenseIsHungUpOnAndTheOthersAreNot(String nonsense) throws IOException {
    try (var server = EmbeddedMongo.start(folder);
        var client = MongoClients.create(server.connectionString())) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket.getOutputStream().write(nonsense.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
      }
      assertThat(client.getDatabase("any").runCommand(new Document("ping", 1)))
          .containsEntry("ok", 1.0);
    }
  }

  @Test
  void documentsOfSixteenMegabytesGoThrough() throws IOException {
    try (var server = EmbeddedMongo.start(folder);
        var client = MongoClients.create(server.connectionString())) {
      var books = client.getDatabase("any").getCollection("books");
      var large = new Document("_id", 1).append("text", "x".repeat(16_000_000));
      books.insertOne(large);
      books.insertOne(new Document(large).append("_id", 2));
      assertThat(books.find()).hasSize(2);
    }
  }
}
