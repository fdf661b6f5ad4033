package org.smartlibrary.federation.cluster.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.Books;
import org.smartlibrary.federation.cluster.Cluster;
import org.smartlibrary.federation.cluster.Contribution;
import org.smartlibrary.federation.cluster.HeldRecord;
import org.smartlibrary.federation.cluster.Node;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.UnionField;

class UnionIdentifiersTest {

  private static final Books BOOK = Books.book("三体", "刘慈欣").isbn("9787536692930");
  private static final String ONE = "[{\"type\":\"ISBN\",\"value\":\"9787536692930\"}]";
  private static final String BOTH =
      "[{\"type\":\"ISBN\",\"value\":\"9787536692930\"},{\"type\":\"OCLC\",\"value\":\"1\"}]";

  @Test
  void numbersAreThoseOfAllContributorsEachOnce() {
    Node left = new Node("a", BOOK.features(), List.of(held("CN-1", ONE)));
    Node right = new Node("b", BOOK.isbn("9787020002207").features(), List.of(held("CN-2", BOTH)));

    assertThat(UnionIdentifiers.of(new Cluster("u", 1, 1, 0, List.of(left, right), List.of()), ONE))
        .isEqualTo(BOTH);
  }

  private static HeldRecord held(String isil, String identifiers) {
    var contribution = new Contribution(1, Map.of(UnionField.IDENTIFIERS, identifiers));
    return new HeldRecord(new RecordKey(isil, "n"), 1, 1, contribution, 1, "[]");
  }
}
