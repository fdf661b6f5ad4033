package org.smartlibrary.federation.cluster.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Review;
import org.smartlibrary.federation.cluster.ReviewChanges;
import org.smartlibrary.federation.cluster.Reviews;

/** Open pairs, a document each; what is settled is deleted, and only by a newer batch. */
final class MongoReviews implements Reviews {

  static final String COLLECTION = "cluster_reviews";
  static final String NODES = "nodes";
  static final String SCORE = "score";
  static final String LIBRARIES = "libraries";
  private static final String WHY = "why";
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> pairs;

  MongoReviews(MongoDatabase database) {
    this.pairs = database.getCollection(COLLECTION);
  }

  void settle(Batch batch) {
    List<DeleteManyModel<Document>> closing = closing(batch.reviews(), batch.number());
    if (!closing.isEmpty()) {
      pairs.bulkWrite(closing, IN_ANY_ORDER);
    }
    List<Document> open =
        batch.reviews().open().stream().map(review -> document(review, batch)).toList();
    GuardedWrites.write(pairs, open, batch.number());
  }

  private static List<DeleteManyModel<Document>> closing(ReviewChanges changes, long batch) {
    Bson older = lt(ClusterDocuments.BATCH, batch);
    var closing = new ArrayList<DeleteManyModel<Document>>();
    if (!changes.gone().isEmpty()) {
      closing.add(new DeleteManyModel<>(and(in(NODES, changes.gone()), older)));
    }
    for (Set<String> nodes : changes.decided()) {
      closing.add(
          new DeleteManyModel<>(
              and(in(NODES, nodes), in(NODES + ".0", nodes), in(NODES + ".1", nodes), older)));
    }
    return closing;
  }

  private static Document document(Review review, Batch batch) {
    return new Document("_id", review.id())
        .append(ClusterDocuments.BATCH, batch.number())
        .append(NODES, List.of(review.left(), review.right()))
        .append(SCORE, review.score())
        .append(WHY, review.why().name())
        .append(LIBRARIES, List.copyOf(review.libraries()));
  }

  private static Review review(Document document) {
    List<String> nodes = document.getList(NODES, String.class);
    return new Review(
        nodes.getFirst(),
        nodes.getLast(),
        document.getInteger(SCORE),
        Review.Why.valueOf(document.getString(WHY)),
        new HashSet<>(document.getList(LIBRARIES, String.class)));
  }

  @Override
  public List<Review> open(Optional<Set<String>> libraries, Optional<Place> after, int size) {
    var filters = new ArrayList<Bson>();
    libraries.ifPresent(some -> filters.add(in(LIBRARIES, some)));
    after.ifPresent(place -> filters.add(behind(place)));
    return pairs
        .find(filters.isEmpty() ? new Document() : and(filters))
        .sort(orderBy(descending(SCORE), ascending("_id")))
        .limit(size)
        .map(MongoReviews::review)
        .into(new ArrayList<>());
  }

  private static Bson behind(Place place) {
    return or(lt(SCORE, place.score()), and(eq(SCORE, place.score()), gt("_id", place.id())));
  }

  @Override
  public long count() {
    return pairs.estimatedDocumentCount();
  }
}
