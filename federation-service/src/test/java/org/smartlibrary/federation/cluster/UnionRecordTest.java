package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionRecordTest {

  private static final Books BOOK = Books.book("三体", "刘慈欣").isbn("9787536692930").by("重庆出版社", 2008);

  @Test
  void eachFieldComesFromTheBestContributorThatHasIt() {
    UnionRecord record =
        UnionRecord.of(
            cluster(
                held(
                    "CN-1", 10, Map.of(UnionField.TITLES, "[1]", UnionField.ABSTRACT, "\"short\"")),
                held("CN-2", 90, Map.of(UnionField.TITLES, "[2]")),
                held("CN-3", 50, Map.of(UnionField.ABSTRACT, "\"long\""))));

    assertThat(record.original()).isEqualTo(new RecordKey("CN-2", "n"));
    assertThat(record.fields())
        .containsEntry(UnionField.TITLES, field("[2]", "CN-2"))
        .containsEntry(UnionField.ABSTRACT, field("\"long\"", "CN-3"));
  }

  @Test
  void equalRanksAreOrderedByTheRecordsKeys() {
    UnionRecord record =
        UnionRecord.of(
            cluster(
                held("CN-2", 10, Map.of(UnionField.TITLES, "[2]")),
                held("CN-1", 10, Map.of(UnionField.TITLES, "[1]"))));

    assertThat(record.original()).isEqualTo(new RecordKey("CN-1", "n"));
  }

  private static UnionRecord.Field field(String json, String isil) {
    return new UnionRecord.Field(json, new RecordKey(isil, "n"));
  }

  private static Cluster cluster(HeldRecord... records) {
    Node node = new Node("a", BOOK.features(), List.of(records));
    return new Cluster("u", 1, 1, 0, List.of(node), List.of());
  }

  private static HeldRecord held(String isil, int rank, Map<UnionField, String> fields) {
    return new HeldRecord(new RecordKey(isil, "n"), 1, 1, new Contribution(rank, fields), 1, "[]");
  }
}
