package org.smartlibrary.catalog.feed.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.catalog.feed.FeedRuns;
import org.smartlibrary.catalog.feed.Feeds;
import org.smartlibrary.catalog.feed.FeedsContract;
import org.smartlibrary.catalog.feed.KnownIdentifiers;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoFeedsTest extends FeedsContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoDatabase database = CLIENT.getDatabase("feeds-" + UUID.randomUUID());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Feeds feeds() {
    return new MongoFeeds(database);
  }

  @Override
  protected FeedRuns runs() {
    return new MongoFeedRuns(database);
  }

  @Override
  protected KnownIdentifiers identifiers() {
    return new MongoKnownIdentifiers(database);
  }
}
