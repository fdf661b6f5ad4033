package org.smartlibrary.catalog.feed.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.Feed;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.FeedState;
import org.smartlibrary.catalog.feed.Feeds;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoFeeds implements Feeds {

  static final String COLLECTION = "feeds";

  private final MongoCollection<Document> feeds;

  MongoFeeds(MongoDatabase database) {
    this.feeds = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<Feed> find(FeedKey key) {
    return Optional.ofNullable(feeds.find(eq("_id", key.value())).first()).map(FeedDocument::feed);
  }

  @Override
  public Page<Feed> page(Isil isil, PageRequest request) {
    return page(eq("isil", isil.value()), request);
  }

  @Override
  public Page<Feed> page(@Nullable FeedState state, PageRequest request) {
    return page(state == null ? new Document() : eq("state", state.name()), request);
  }

  private Page<Feed> page(Bson filter, PageRequest request) {
    return Pages.find(feeds, filter, ascending("_id"), request, FeedDocument::feed);
  }

  @Override
  public List<Feed> due(Instant now, int most) {
    List<Feed> due = new ArrayList<>();
    feeds
        .find(lte("dueAt", Date.from(now)))
        .sort(ascending("dueAt"))
        .limit(most)
        .forEach(document -> due.add(FeedDocument.feed(document)));
    return due;
  }

  @Override
  public Map<FeedState, Long> states() {
    Map<FeedState, Long> states = new EnumMap<>(FeedState.class);
    for (FeedState state : FeedState.values()) {
      states.put(state, feeds.countDocuments(eq("state", state.name())));
    }
    return states;
  }

  @Override
  public Optional<Instant> oldestSuccess() {
    return Optional.ofNullable(
            feeds
                .find(and(eq("enabled", true), ne("lastSuccessAt", null)))
                .sort(ascending("lastSuccessAt"))
                .first())
        .map(document -> document.getDate("lastSuccessAt").toInstant());
  }

  @Override
  public boolean add(Feed feed) {
    return Optimistic.insert(feeds, FeedDocument.of(feed));
  }

  @Override
  public boolean replace(Feed feed) {
    return Optimistic.replace(feeds, FeedDocument.of(feed), feed.version() - 1);
  }

  @Override
  public void delete(FeedKey key) {
    feeds.deleteOne(eq("_id", key.value()));
  }
}
