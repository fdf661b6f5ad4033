package org.smartlibrary.federation.cluster.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Books;
import org.smartlibrary.federation.cluster.Change;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.Heard;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.Review;
import org.smartlibrary.federation.cluster.Review.Why;
import org.smartlibrary.federation.cluster.ReviewChanges;
import org.smartlibrary.federation.cluster.ReviewDesk;
import org.smartlibrary.federation.cluster.Reviews.Place;
import org.smartlibrary.federation.cluster.RulesState;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoReviewsTest {

  private static final Review HIGH = new Review("a", "b", 64, Why.UNCERTAIN, Set.of("CN-1"));
  private static final Review LOW = new Review("a", "c", 45, Why.CUT, Set.of("CN-1", "CN-2"));
  private static final Review ALSO_LOW = new Review("b", "c", 45, Why.UNCERTAIN, Set.of("CN-2"));

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("reviews-" + UUID.randomUUID());
  private final MongoReviews reviews = new MongoReviews(database);

  MongoReviewsTest() {
    database
        .getCollection(MongoReviews.COLLECTION)
        .createIndexes(MongoClusterConfiguration.REVIEWS.indexes());
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void pagesAreStableAndTheHighestScoreIsFirst() {
    settle(1, List.of(LOW, HIGH, ALSO_LOW), List.of(), Set.of());

    assertThat(reviews.open(Optional.empty(), Optional.empty(), 2)).containsExactly(HIGH, LOW);
    assertThat(reviews.open(Optional.empty(), Optional.of(new Place(45, LOW.id())), 2))
        .containsExactly(ALSO_LOW);
    assertThat(reviews.open(Optional.of(Set.of("CN-2")), Optional.empty(), 9))
        .containsExactly(LOW, ALSO_LOW);
    assertThat(reviews.count()).isEqualTo(3);
  }

  @Test
  void whatIsGoneOrDecidedIsTakenOut() {
    settle(1, List.of(LOW, HIGH, ALSO_LOW), List.of(), Set.of());
    settle(2, List.of(), List.of(Set.of("a", "b")), Set.of());
    assertThat(reviews.open(Optional.empty(), Optional.empty(), 9)).containsExactly(LOW, ALSO_LOW);
    settle(3, List.of(), List.of(), Set.of("a"));
    assertThat(reviews.open(Optional.empty(), Optional.empty(), 9)).containsExactly(ALSO_LOW);
  }

  @Test
  void aBatchThatIsSettledAgainTakesOutNothingThatIsNewer() {
    settle(1, List.of(HIGH), List.of(), Set.of());
    settle(2, List.of(HIGH), List.of(Set.of("a", "b")), Set.of());
    settle(2, List.of(HIGH), List.of(Set.of("a", "b")), Set.of());
    settle(1, List.of(), List.of(), Set.of("a"));

    assertThat(reviews.open(Optional.empty(), Optional.empty(), 9)).containsExactly(HIGH);
  }

  @Test
  void theWriterFillsTheQueueAndTheDeskLaysItSideBySide() {
    var store = new MongoClusterStore(database);
    var writer = new ClusterWriter(store, _ -> {}, Clock.systemUTC());
    Books book = Books.book("红楼梦研究", "俞平伯").by("人民文学出版社", 1982).pages(306);
    writer.write(
        List.of(
            new Heard(book.isbn("9787020002207").heldBy("CN-1", "a", 1)),
            new Heard(book.isbn("9787020125579").heldBy("CN-2", "b", 1))));
    var desk = new ReviewDesk(reviews, store, store);

    var pairs = desk.page(Optional.of(Set.of("CN-2")), Optional.empty(), 10).pairs();
    assertThat(pairs)
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.verdict().weight()).isEqualTo(pair.review().score());
              assertThat(pair.left().cluster()).isNotEqualTo(pair.right().cluster());
            });

    writer.write(List.of(new Heard(new Change.Withdrawn(new RecordKey("CN-2", "b"), 2))));
    assertThat(reviews.count()).isZero();
  }

  private void settle(long number, List<Review> open, List<Set<String>> decided, Set<String> gone) {
    reviews.settle(
        new Batch(
            number,
            new ArrayList<>(),
            List.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            List.of(),
            new ReviewChanges(open, decided, gone),
            RulesState.BUILT,
            Map.of(),
            0,
            1,
            Instant.EPOCH));
  }
}
