package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.cluster.Books.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.match.Judge;
import org.smartlibrary.federation.cluster.match.Verdict.Outcome;

/** The queue holds what the rules cannot tell, until somebody does or it is gone. */
class ReviewsTest {

  private static final Books HARD_COVER =
      book("红楼梦研究", "俞平伯").isbn("9787020002207").by("人民文学出版社", 1982).pages(306);
  private static final Books PAPERBACK =
      book("红楼梦研究", "俞平伯").isbn("9787020002214").by("人民文学出版社", 1982).pages(306);
  private static final Books CALCULUS =
      book("高等数学", "同济大学").isbn("9787040396621").by("高等教育出版社", 2014);

  private final InMemoryClusterStore store = new InMemoryClusterStore();
  private final ClusterWriter writer = new ClusterWriter(store, _ -> {}, Clock.systemUTC());

  @BeforeEach
  void thePairIsUncertain() {
    assertThat(new Judge().verdict(HARD_COVER.features(), PAPERBACK.features()).outcome())
        .isEqualTo(Outcome.UNCERTAIN);
  }

  @Test
  void anUncertainPairIsOpenUntilOneOfItIsGone() {
    write(HARD_COVER.heldBy("CN-1", "a", 1));
    write(PAPERBACK.heldBy("CN-2", "b", 1));

    assertThat(store.reviews.values())
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.why()).isEqualTo(Review.Why.UNCERTAIN);
              assertThat(review.score()).isBetween(45, 64);
              assertThat(review.libraries()).containsExactlyInAnyOrder("CN-1", "CN-2");
            });

    write(new Change.Withdrawn(new RecordKey("CN-2", "b"), 2));
    assertThat(store.reviews).isEmpty();
  }

  @Test
  void aMustLinkDecidesIt() {
    write(HARD_COVER.heldBy("CN-1", "a", 1), PAPERBACK.heldBy("CN-2", "b", 1));
    say(Said.mustLink("1", "CN-1|a", "CN-2|b"));

    assertThat(store.reviews).isEmpty();
  }

  @Test
  void aCannotLinkDecidesItForAllThatAreDescribedSo() {
    write(
        HARD_COVER.heldBy("CN-1", "a", 1),
        HARD_COVER.heldBy("CN-3", "c", 1),
        PAPERBACK.heldBy("CN-2", "b", 1));
    Assertion apart = Said.cannotLink("1", "CN-1|a", "CN-2|b");
    say(apart);
    assertThat(store.reviews).isEmpty();

    write(PAPERBACK.heldBy("CN-4", "d", 1), HARD_COVER.heldBy("CN-5", "e", 1));
    assertThat(store.reviews).isEmpty();

    say(Said.revoked(apart));
    assertThat(store.reviews).hasSize(1);
  }

  @Test
  void whatAThirdDescriptionJoinsNeedsNobody() {
    Books both = book("红楼梦研究", "俞平伯").by("人民文学出版社", 1982).pages(306);
    write(HARD_COVER.heldBy("CN-1", "a", 1), PAPERBACK.heldBy("CN-2", "b", 1));
    write(both.heldBy("CN-3", "c", 1));

    assertThat(store.components).hasSize(1);
    assertThat(store.reviews).isEmpty();

    write(new Change.Withdrawn(new RecordKey("CN-3", "c"), 2));
    assertThat(store.reviews).hasSize(1);
  }

  @Test
  void evidenceThatAContradictionCutIsShown() {
    write(
        CALCULUS.part("上").heldBy("CN-1", "a", 1),
        CALCULUS.heldBy("CN-2", "b", 1),
        CALCULUS.part("下").heldBy("CN-3", "c", 1));

    assertThat(store.reviews.values())
        .singleElement()
        .extracting(Review::why)
        .isEqualTo(Review.Why.CUT);
  }

  @Test
  void ofOneDescriptionAFewPairsAreEnough() {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 60; i++) {
      Books one = book("红楼梦研究", "俞平伯").isbn(isbn(i)).by("人民文学出版社", 1982).pages(306);
      changes.add(one.heldBy("CN-" + i, "a", 1));
    }
    write(changes.toArray(Change[]::new));

    assertThat(store.components).hasSize(60);
    assertThat(store.reviews).hasSizeBetween(60, 300);
  }

  private static String isbn(int number) {
    String body = "97870200%04d".formatted(number);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }

  private void write(Change... changes) {
    var heard = new ArrayList<Notice>();
    for (Change change : changes) {
      heard.add(new Heard(change));
    }
    writer.write(heard);
  }

  private void say(Assertion one) {
    writer.write(List.of(one));
  }
}
