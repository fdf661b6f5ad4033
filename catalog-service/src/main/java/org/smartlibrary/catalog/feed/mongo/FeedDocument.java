package org.smartlibrary.catalog.feed.mongo;

import static org.smartlibrary.catalog.feed.mongo.Dates.date;
import static org.smartlibrary.catalog.feed.mongo.Dates.instant;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.Feed;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.FeedSource;
import org.smartlibrary.catalog.feed.FeedTerms;
import org.smartlibrary.catalog.feed.RunId;
import org.smartlibrary.catalog.feed.SecretHeaders;

/** A feed as a document; a header's name may hold what a field's name may not. */
final class FeedDocument {

  private FeedDocument() {}

  static Document of(Feed feed) {
    return new Document("_id", feed.key().value())
        .append("isil", feed.key().isil().value())
        .append("state", feed.state().name())
        .append("source", source(feed.terms().source()))
        .append("everySeconds", feed.terms().every().toSeconds())
        .append("enabled", feed.terms().enabled())
        .append("from", date(feed.progress().from()))
        .append("checked", feed.progress().checked())
        .append("lastSuccessAt", date(feed.progress().lastSuccessAt()))
        .append("failing", feed.progress().failing())
        .append("run", feed.work().run() == null ? null : feed.work().run().value())
        .append("owner", feed.work().owner())
        .append("dueAt", date(feed.work().dueAt()))
        .append("version", feed.version())
        .append("createdAt", date(feed.createdAt()))
        .append("changedAt", date(feed.changedAt()));
  }

  static Feed feed(Document document) {
    return new Feed(
        FeedKey.parse(document.getString("_id")),
        new FeedTerms(
            source(document.get("source", Document.class)),
            Duration.ofSeconds(document.getLong("everySeconds")),
            document.getBoolean("enabled")),
        new Feed.Progress(
            instant(document, "from"),
            document.getBoolean("checked"),
            instant(document, "lastSuccessAt"),
            document.getBoolean("failing")),
        new Feed.Work(
            run(document.getString("run")),
            document.getString("owner"),
            instant(document, "dueAt")),
        document.getLong("version"),
        document.getDate("createdAt").toInstant(),
        document.getDate("changedAt").toInstant());
  }

  private static Document source(FeedSource source) {
    List<Document> headers = new ArrayList<>();
    source
        .headers()
        .values()
        .forEach((name, value) -> headers.add(new Document("name", name).append("value", value)));
    return new Document("baseUrl", source.baseUrl().toString())
        .append("metadataPrefix", source.metadataPrefix())
        .append("set", source.set())
        .append("headers", headers);
  }

  private static FeedSource source(Document document) {
    Map<String, String> headers = new HashMap<>();
    document
        .getList("headers", Document.class)
        .forEach(each -> headers.put(each.getString("name"), each.getString("value")));
    return new FeedSource(
        URI.create(document.getString("baseUrl")),
        document.getString("metadataPrefix"),
        document.getString("set"),
        new SecretHeaders(headers));
  }

  private static @Nullable RunId run(@Nullable String text) {
    return text == null ? null : new RunId(text);
  }
}
