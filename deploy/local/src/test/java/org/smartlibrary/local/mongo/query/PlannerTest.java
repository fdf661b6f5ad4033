package org.smartlibrary.local.mongo.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private record Shape(String name, List<IndexKey> getKeys, boolean isMultikey, boolean isSparse)
      implements IndexShape {}

  private static final Shape PRIMARY = shape("primary", "_id");
  private static final Shape BY_PLACE = shape("place", "isil", "shelf");
  private static final Shape BY_YEAR = shape("year", "year");
  private static final Shape BY_TAG = new Shape("tag", keys("tag"), true, false);
  private static final Shape BY_ISSN = new Shape("issn", keys("issn"), false, true);
  private static final Planner<Shape> PLANNER =
      new Planner<>(PRIMARY, List.of(PRIMARY, BY_PLACE, BY_YEAR, BY_TAG, BY_ISSN));

  private static Shape shape(String name, String... fields) {
    return new Shape(name, keys(fields), false, false);
  }

  private static List<IndexKey> keys(String... fields) {
    return List.of(fields).stream().map(field -> new IndexKey(field, true)).toList();
  }

  private static Document where(String field, @Nullable Object value) {
    return new Document(field, value);
  }

  private static Shape chosen(Document filter, Document sort) {
    return switch (PLANNER.plan(filter, sort).access()) {
      case Access.ByIndex<Shape> by -> by.index();
      case Access.Union<Shape> union -> throw new AssertionError("Not one index: " + union);
    };
  }

  @Test
  void theIndexThatFixesMostFieldsIsChosen() {
    var filter = where("isil", "CN-1").append("shelf", "A").append("year", 1954);
    assertThat(chosen(filter, new Document())).isEqualTo(BY_PLACE);
    assertThat(chosen(where("_id", 1).append("year", 1954), new Document())).isEqualTo(PRIMARY);
    assertThat(chosen(where("shelf", "A"), new Document())).isEqualTo(PRIMARY);
  }

  @Test
  void whatAnIndexSettlesIsNotCheckedAgain() {
    var filter = where("isil", "CN-1").append("title", "红楼梦");
    assertThat(PLANNER.plan(filter, new Document()).rest()).isEqualTo(where("title", "红楼梦"));
    assertThat(PLANNER.plan(where("year", null), new Document()).rest())
        .isEqualTo(where("year", null));
  }

  @Test
  void aPageAfterAKeyIsARangeBehindAFixedValue() {
    var filter = where("isil", "CN-1").append("shelf", "A").append("_id", where("$gt", "n7"));
    var plan = PLANNER.plan(filter, where("_id", 1));
    assertThat(plan.sorted()).isTrue();
    assertThat(plan.rest()).isEmpty();
  }

  @Test
  void anOrderIsServedForwardsOrBackwardsOrNotAtAll() {
    assertThat(backwards(where("year", 1))).isFalse();
    assertThat(backwards(where("year", -1))).isTrue();
    assertThat(PLANNER.plan(new Document(), where("title", 1)).sorted()).isFalse();
    assertThat(PLANNER.plan(where("tag", "x"), where("tag", 1)).sorted()).isFalse();
    assertThat(PLANNER.plan(new Document(), where("issn", 1)).sorted()).isFalse();
  }

  private static boolean backwards(Document sort) {
    var plan = PLANNER.plan(new Document(), sort);
    assertThat(plan.sorted()).isTrue();
    return plan.access() instanceof Access.ByIndex<Shape> by && by.backwards();
  }

  @Test
  void bothEndsOfARangeCountOnlyWhereAFieldHasOneValue() {
    var between = where("$gt", 1).append("$lt", 5);
    assertThat(PLANNER.plan(where("year", between), new Document()).rest()).isEmpty();
    assertThat(PLANNER.plan(where("tag", between), new Document()).rest()).isNotEmpty();
  }

  @Test
  void absenceIsNotLookedForInASparseIndex() {
    assertThat(chosen(where("issn", "1"), new Document())).isEqualTo(BY_ISSN);
    assertThat(chosen(where("issn", null), new Document())).isEqualTo(PRIMARY);
  }

  @Test
  void alternativesAreServedByAnIndexEachOrByNone() {
    var served = where("$or", List.of(where("year", 1), where("isil", "CN-1")));
    assertThat(PLANNER.plan(served, new Document()).access().isUnrestricted()).isFalse();
    var unserved = where("$or", List.of(where("year", 1), where("title", "x")));
    assertThat(PLANNER.plan(unserved, new Document()).access().isUnrestricted()).isTrue();
  }
}
