package org.smartlibrary.catalog.feed.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.FeedRun;
import org.smartlibrary.catalog.feed.FeedRuns;
import org.smartlibrary.catalog.feed.RunId;
import org.smartlibrary.catalog.feed.RunState;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoFeedRuns implements FeedRuns {

  static final String COLLECTION = "feedRuns";

  private final MongoCollection<Document> runs;

  MongoFeedRuns(MongoDatabase database) {
    this.runs = database.getCollection(COLLECTION);
  }

  @Override
  public void add(FeedRun run) {
    runs.insertOne(RunDocument.of(run));
  }

  @Override
  public Optional<FeedRun> find(RunId id) {
    return Optional.ofNullable(runs.find(eq("_id", id.value())).first()).map(RunDocument::run);
  }

  @Override
  public Page<FeedRun> page(FeedKey feed, PageRequest request) {
    return Pages.find(runs, eq("feed", feed.value()), descending("_id"), request, RunDocument::run);
  }

  @Override
  public boolean replace(FeedRun run) {
    Bson going =
        and(
            eq("_id", run.id().value()),
            in("state", RunState.WAITING.name(), RunState.RUNNING.name()));
    return runs.replaceOne(going, RunDocument.of(run)).getMatchedCount() == 1;
  }

  @Override
  public void delete(RunId id) {
    runs.deleteOne(eq("_id", id.value()));
  }

  @Override
  public void deleteOf(FeedKey feed) {
    runs.deleteMany(eq("feed", feed.value()));
  }
}
