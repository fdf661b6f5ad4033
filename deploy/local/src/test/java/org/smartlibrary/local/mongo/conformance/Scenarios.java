package org.smartlibrary.local.mongo.conformance;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh collection for each scenario. */
abstract class Scenarios {

  MongoCollection<Document> books;

  abstract MongoDatabase database();

  @BeforeEach
  void freshCollection() {
    books = database().getCollection("books");
    books.drop();
  }

  @AfterEach
  void leaveNothing() {
    books.drop();
  }

  static Document book(String id) {
    return new Document("_id", id);
  }

  static List<String> ids(Iterable<Document> found) {
    var ids = new ArrayList<String>();
    found.forEach(document -> ids.add(document.getString("_id")));
    return ids;
  }
}
