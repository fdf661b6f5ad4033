package org.smartlibrary.federation.cluster.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smartlibrary.federation.cluster.HeldRecord;
import org.smartlibrary.federation.cluster.Node;
import org.smartlibrary.federation.cluster.ReviewDesk.Laid;
import org.smartlibrary.federation.cluster.ReviewDesk.Side;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.match.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two descriptions side by side.
 *
 * @param decide what to POST, with a kind and a reason, where
 */
record ReviewView(
    String id,
    int score,
    String why,
    Described left,
    Described right,
    Verdict verdict,
    Decide decide) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_RECORDS = 20;
  private static final Comparator<HeldRecord> FULLEST_FIRST =
      Comparator.comparingInt((HeldRecord held) -> held.contribution().rank())
          .reversed()
          .thenComparing(HeldRecord::key);

  /**
   * A description: what is compared, and what its fullest record says.
   *
   * @param records the first of those described so
   * @param total how many there are
   */
  record Described(
      String union,
      List<AssertionForm.Named> records,
      int total,
      Map<String, JsonNode> record,
      Features features) {}

  /** The way to decide it. */
  record Decide(String address, List<AssertionForm.Named> records) {}

  static ReviewView of(Laid laid) {
    Described left = described(laid.left());
    Described right = described(laid.right());
    return new ReviewView(
        laid.review().id(),
        laid.review().score(),
        laid.review().why().name().toLowerCase(Locale.ROOT),
        left,
        right,
        laid.verdict(),
        new Decide(
            "/api/union/assertions",
            List.of(left.records().getFirst(), right.records().getFirst())));
  }

  private static Described described(Side side) {
    Node node = side.node();
    List<HeldRecord> records = node.records().stream().sorted(FULLEST_FIRST).toList();
    var said = new LinkedHashMap<String, JsonNode>();
    records
        .getFirst()
        .contribution()
        .fields()
        .forEach((field, json) -> said.put(field.json(), JSON.readTree(json)));
    return new Described(
        side.cluster().id(),
        records.stream().limit(MOST_RECORDS).map(it -> AssertionForm.Named.of(it.key())).toList(),
        records.size(),
        said,
        node.features());
  }
}
