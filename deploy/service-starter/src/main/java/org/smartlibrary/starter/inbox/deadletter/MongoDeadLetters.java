package org.smartlibrary.starter.inbox.deadletter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Keeps them in the collection {@code dead_letters}, and tells the topic of each new one. */
final class MongoDeadLetters implements DeadLetters {

  static final String COLLECTION = "dead_letters";
  private static final int AT_ONCE = 100;
  private static final long A_SECOND = 1_000_000_000;
  private final MongoCollection<Document> letters;
  private final DeadLetterTopics topics;
  private volatile boolean empty;
  private volatile long looked = System.nanoTime() - A_SECOND;

  MongoDeadLetters(MongoDatabase database, DeadLetterTopics topics) {
    this.letters = database.getCollection(COLLECTION);
    this.topics = topics;
  }

  /** The topic comes first: a letter that is in the collection is surely there too. */
  @Override
  public void add(DeadLetter letter) {
    if (find(letter.id()).isPresent()) {
      return;
    }
    topics.send(letter);
    letters.updateOne(
        eq("_id", letter.id()),
        new Document("$setOnInsert", DeadLetterDocument.write(letter)),
        new UpdateOptions().upsert(true));
    empty = false;
  }

  @Override
  public void eachRequested(String topic, String group, Consumer<DeadLetter> replay) {
    if (isEmpty()) {
      return;
    }
    letters
        .find(and(of(topic, group), eq("replayRequested", true)))
        .sort(Sorts.ascending("partition", "offset"))
        .limit(AT_ONCE)
        .map(DeadLetterDocument::read)
        .forEach(replay);
  }

  @Override
  public void replayed(DeadLetter letter) {
    delete(letter.id());
  }

  @Override
  public void failedAgain(DeadLetter letter, String reason) {
    letters.updateOne(
        eq("_id", letter.id()),
        Updates.combine(
            Updates.set("replayRequested", false),
            Updates.set("reason", reason),
            Updates.inc("attempts", 1)));
  }

  @Override
  public long count(String topic, String group) {
    return isEmpty() ? 0 : letters.countDocuments(of(topic, group));
  }

  /** Usual, and then one look a second is enough for all handlers. */
  private boolean isEmpty() {
    long now = System.nanoTime();
    if (now - looked >= A_SECOND) {
      looked = now;
      empty = letters.estimatedDocumentCount() == 0;
    }
    return empty;
  }

  Page<DeadLetter> page(PageRequest request) {
    var found =
        letters
            .find()
            .projection(Projections.exclude("headers", "data"))
            .sort(Sorts.descending("at", "_id"));
    return Pages.of(found, letters.countDocuments(), request, DeadLetterDocument::read);
  }

  Optional<DeadLetter> find(String id) {
    return Optional.ofNullable(letters.find(eq("_id", id)).first()).map(DeadLetterDocument::read);
  }

  /** Whether there is such a letter. */
  boolean requestReplay(String id) {
    return letters.updateOne(eq("_id", id), Updates.set("replayRequested", true)).getMatchedCount()
        == 1;
  }

  /** How many there are to replay. */
  long requestReplayOfAll() {
    return letters
        .updateMany(new Document(), Updates.set("replayRequested", true))
        .getMatchedCount();
  }

  boolean delete(String id) {
    return letters.deleteOne(eq("_id", id)).getDeletedCount() == 1;
  }

  private static Bson of(String topic, String group) {
    return and(eq("group", group), eq("topic", topic));
  }
}
