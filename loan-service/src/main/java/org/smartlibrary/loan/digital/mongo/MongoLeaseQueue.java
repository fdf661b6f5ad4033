package org.smartlibrary.loan.digital.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.LeaseQueue;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** The collection {@code digitalQueue}: one document for a reader who waits for a licence. */
final class MongoLeaseQueue implements LeaseQueue {

  static final String COLLECTION = "digitalQueue";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> queue;

  MongoLeaseQueue(MongoDatabase database) {
    this.queue = database.getCollection(COLLECTION);
  }

  @Override
  public void join(Waiting waiting) {
    var province = waiting.province();
    queue.updateOne(
        id(waiting.licence(), waiting.reader()),
        Updates.combine(
            Updates.setOnInsert("licence", waiting.licence().value()),
            Updates.setOnInsert("reader", waiting.reader().value()),
            Updates.setOnInsert("province", province == null ? null : province.value()),
            Updates.setOnInsert("since", Date.from(waiting.since()))),
        UPSERT);
  }

  @Override
  public void leave(LicenceId licence, ReaderId reader) {
    queue.deleteOne(id(licence, reader));
  }

  @Override
  public List<Waiting> line(LicenceId licence, int most) {
    return queue
        .find(eq("licence", licence.value()))
        .sort(ascending("since", "_id"))
        .limit(most)
        .map(MongoLeaseQueue::waiting)
        .into(new ArrayList<>());
  }

  @Override
  public Optional<Waiting> find(LicenceId licence, ReaderId reader) {
    return Optional.ofNullable(queue.find(id(licence, reader)).first())
        .map(MongoLeaseQueue::waiting);
  }

  @Override
  public int ahead(Waiting waiting, @Nullable Isil province) {
    var since = Date.from(waiting.since());
    Bson before =
        and(
            eq("licence", waiting.licence().value()),
            or(
                lt("since", since),
                and(eq("since", since), lt("_id", key(waiting.licence(), waiting.reader())))));
    return Math.toIntExact(
        queue.countDocuments(
            province == null ? before : and(before, eq("province", province.value()))));
  }

  @Override
  public void offer(Waiting waiting, Instant until) {
    queue.updateOne(
        id(waiting.licence(), waiting.reader()), Updates.set("offeredUntil", Date.from(until)));
  }

  @Override
  public int length(LicenceId licence) {
    return Math.toIntExact(queue.countDocuments(eq("licence", licence.value())));
  }

  @Override
  public long count() {
    return queue.estimatedDocumentCount();
  }

  @Override
  public List<LicenceId> awaited(@Nullable LicenceId behind, int most) {
    List<LicenceId> awaited = new ArrayList<>();
    var last = behind == null ? "" : behind.value();
    for (var next = behind(last); next != null && awaited.size() < most; next = behind(last)) {
      last = next.getString("licence");
      awaited.add(new LicenceId(last));
    }
    return awaited;
  }

  private @Nullable Document behind(String licence) {
    return queue.find(gt("licence", licence)).sort(ascending("licence")).limit(1).first();
  }

  @Override
  public void forget(ReaderId reader) {
    queue.deleteMany(eq("reader", reader.value()));
  }

  private static Bson id(LicenceId licence, ReaderId reader) {
    return eq("_id", key(licence, reader));
  }

  private static String key(LicenceId licence, ReaderId reader) {
    return licence.value() + '|' + reader.value();
  }

  private static Waiting waiting(Document document) {
    var province = document.getString("province");
    var offered = document.getDate("offeredUntil");
    return new Waiting(
        new LicenceId(document.getString("licence")),
        new ReaderId(document.getString("reader")),
        province == null ? null : new Isil(province),
        document.getDate("since").toInstant(),
        offered == null ? null : offered.toInstant());
  }
}
