package org.smartlibrary.federation.cluster.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.BatchTooLargeException;
import org.smartlibrary.federation.cluster.ClusterStore;
import org.smartlibrary.federation.cluster.Clusters;
import org.smartlibrary.federation.cluster.Component;
import org.smartlibrary.federation.cluster.FencedException;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.RulesState;
import org.smartlibrary.federation.cluster.Situation;
import org.smartlibrary.federation.cluster.Term;

/**
 * Clusters in six collections: {@code clusters} (see {@link ClusterDocuments}), {@code
 * cluster_withdrawn}, {@code cluster_crowds}, {@code cluster_asserted}, {@code cluster_reviews}
 * (see {@link MongoReviews}), and {@code cluster_writer} with the one document that holds the epoch
 * and the newest batch.
 */
final class MongoClusterStore implements ClusterStore, Clusters {

  static final String CLUSTERS = "clusters";
  static final String ASSERTED = "cluster_asserted";
  private static final String WRITER = "writer";
  private static final String RULES = "rules";
  private static final String EPOCH = "epoch";
  private static final String SEQUENCE = "s";
  private static final String COUNT = "n";
  private static final int LARGEST_BATCH = 12 << 20;
  private static final int FETCHED_AT_ONCE = 2000;

  private final MongoCollection<Document> clusters;
  private final MongoCollection<Document> withdrawn;
  private final MongoCollection<Document> crowds;
  private final MongoCollection<Document> asserted;
  private final MongoReviews reviews;
  private final MongoCollection<Document> writer;

  /** What was committed last, so that it need not be packed again. */
  private Optional<Prepared> prepared = Optional.empty();

  private record Prepared(long number, List<PackedComponent> components) {

    Prepared(Batch batch) {
      this(batch.number(), batch.components().stream().map(PackedComponent::of).toList());
    }
  }

  MongoClusterStore(MongoDatabase database) {
    clusters = database.getCollection(CLUSTERS);
    withdrawn = database.getCollection("cluster_withdrawn");
    crowds = database.getCollection("cluster_crowds");
    asserted = database.getCollection(ASSERTED);
    reviews = new MongoReviews(database);
    writer = database.getCollection("cluster_writer");
  }

  @Override
  public Term takeOver() {
    Document now =
        writer.findOneAndUpdate(
            eq("_id", WRITER),
            inc(EPOCH, 1L),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    if (now == null) {
      throw new IllegalStateException("The store did not begin a term");
    }
    Optional<Batch> last = batch(now);
    return new Term(
        now.getLong(EPOCH),
        last,
        crowdsWith(last),
        assertedWith(last),
        rules(now),
        last.map(Batch::through).orElse(Map.of()));
  }

  private static Optional<Batch> batch(Document writer) {
    return Optional.ofNullable(writer.get(ClusterDocuments.STATE, Binary.class))
        .map(binary -> BatchPack.read(binary.getData(), rules(writer)));
  }

  private static RulesState rules(@Nullable Document writer) {
    return Optional.ofNullable(writer)
        .map(document -> document.get(RULES, Binary.class))
        .map(RulesPack::read)
        .orElse(RulesState.BUILT);
  }

  @Override
  public RulesState rules() {
    return rules(writer.find(eq("_id", WRITER)).projection(include(RULES)).first());
  }

  @Override
  public long components() {
    return clusters.estimatedDocumentCount();
  }

  @Override
  public List<Component> page(String after, int size) {
    return clusters
        .find(and(gt("_id", after), exists(ClusterDocuments.STATE)))
        .sort(ascending("_id"))
        .limit(size)
        .map(ClusterDocuments::component)
        .into(new ArrayList<>());
  }

  @Override
  public Set<Long> crowded() {
    return crowds.find(gt(COUNT, 0)).map(crowd -> crowd.getLong("_id")).into(new HashSet<>());
  }

  private Map<Long, Integer> crowdsWith(Optional<Batch> last) {
    var counts = new HashMap<Long, Integer>();
    for (Document crowd : crowds.find()) {
      counts.put(crowd.getLong("_id"), crowd.getInteger(COUNT));
    }
    last.ifPresent(batch -> counts.putAll(batch.crowds()));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private List<Assertion> assertedWith(Optional<Batch> last) {
    var all = asserted.find().map(AssertionDocuments::applied).into(new ArrayList<>());
    last.ifPresent(batch -> all.addAll(batch.assertions()));
    return all;
  }

  @Override
  public List<Assertion> asserted(Collection<RecordKey> records) {
    List<String> ids = records.stream().map(RecordKey::toString).toList();
    return asserted
        .find(in(AssertionDocuments.RECORDS, ids))
        .map(AssertionDocuments::applied)
        .into(new ArrayList<>())
        .stream()
        .filter(Assertion::inForce)
        .toList();
  }

  @Override
  public Situation around(Set<RecordKey> records, Set<Long> keys) {
    var components = new ArrayList<Component>();
    clusters
        .find(in(ClusterDocuments.KEYS, keys))
        .projection(include(ClusterDocuments.STATE))
        .batchSize(FETCHED_AT_ONCE)
        .map(ClusterDocuments::component)
        .into(components);
    return new Situation(components, givenUp(records));
  }

  private Map<RecordKey, Long> givenUp(Set<RecordKey> records) {
    if (records.isEmpty()) {
      return Map.of();
    }
    var sequences = new HashMap<RecordKey, Long>();
    List<String> ids = records.stream().map(RecordKey::toString).toList();
    for (Document given : withdrawn.find(in("_id", ids)).batchSize(FETCHED_AT_ONCE)) {
      sequences.put(RecordKey.parse(given.getString("_id")), given.getLong(SEQUENCE));
    }
    return sequences;
  }

  @Override
  public void commit(Term term, Batch batch) {
    Prepared ready = new Prepared(batch);
    byte[] state = BatchPack.write(batch, ready.components());
    if (state.length > LARGEST_BATCH) {
      throw new BatchTooLargeException(state.length);
    }
    Document next =
        new Document("_id", WRITER)
            .append(EPOCH, term.epoch())
            .append(ClusterDocuments.BATCH, batch.number())
            .append(RULES, RulesPack.write(batch.rules()))
            .append(ClusterDocuments.STATE, new Binary(state));
    var own = and(eq("_id", WRITER), eq(EPOCH, term.epoch()));
    if (writer.replaceOne(own, next).getMatchedCount() == 0) {
      throw new FencedException(term.epoch());
    }
    prepared = Optional.of(ready);
  }

  @Override
  public void settle(Batch batch) {
    var documents = new ArrayList<Document>();
    batch.fates().forEach(fate -> documents.add(ClusterDocuments.of(fate, batch.number())));
    packed(batch).forEach(component -> documents.add(component.document(batch.number())));
    GuardedWrites.write(clusters, documents, batch.number());
    GuardedWrites.write(
        withdrawn,
        batch.withdrawn().entrySet().stream()
            .map(given -> numbered(given.getKey().toString(), SEQUENCE, given.getValue(), batch))
            .toList(),
        batch.number());
    GuardedWrites.write(
        crowds,
        batch.crowds().entrySet().stream()
            .map(crowd -> numbered(crowd.getKey(), COUNT, crowd.getValue(), batch))
            .toList(),
        batch.number());
    reviews.settle(batch);
    GuardedWrites.write(
        asserted,
        batch.assertions().stream()
            .map(one -> AssertionDocuments.applied(one, batch.number()))
            .toList(),
        batch.number());
  }

  private List<PackedComponent> packed(Batch batch) {
    return prepared
        .filter(ready -> ready.number() == batch.number())
        .orElseGet(() -> new Prepared(batch))
        .components();
  }

  private static Document numbered(Object id, String name, Object value, Batch batch) {
    return new Document("_id", id)
        .append(ClusterDocuments.BATCH, batch.number())
        .append(name, value);
  }

  @Override
  public Found find(String id) {
    Document document = clusters.find(eq("_id", id)).first();
    if (document == null) {
      return new Found.Unknown();
    }
    if (document.containsKey(ClusterDocuments.STATE)) {
      return living(id, document);
    }
    String home = document.getString(ClusterDocuments.HOME);
    if (home != null) {
      Document component = clusters.find(eq("_id", home)).first();
      return component == null || !component.containsKey(ClusterDocuments.STATE)
          ? new Found.Unknown()
          : living(id, component);
    }
    String into = document.getString(ClusterDocuments.INTO);
    return into == null ? new Found.Gone() : new Found.MergedInto(into);
  }

  private static Found living(String id, Document document) {
    Component component = ClusterDocuments.component(document);
    return component.clusters().stream()
        .filter(cluster -> cluster.id().equals(id))
        .findFirst()
        .<Found>map(cluster -> new Found.Living(cluster, component))
        .orElseGet(Found.Unknown::new);
  }
}
