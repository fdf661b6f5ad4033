package org.smartlibrary.federation.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.feature.Description;
import org.smartlibrary.federation.cluster.feature.FeatureExtraction;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sixteen public libraries' CNMARC records of 三体 and what is near it (records: Apache-2.0; the
 * manifestations were told apart by hand).
 */
class ThreeBodyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Labelled(String library, String manifestation, Description record) {}

  @Test
  void eachManifestationIsOneClusterAndNoClusterHoldsTwo() throws IOException {
    var store = new InMemoryClusterStore();
    List<Labelled> labelled = labelled();
    new ClusterWriter(store, _ -> {}, Clock.systemUTC())
        .write(labelled.stream().map(ThreeBodyTest::heard).toList());

    assertThat(clusters(store)).isEqualTo(manifestations(labelled));
  }

  private static Heard heard(Labelled labelled) {
    var contribution = new Contribution(1, Map.of());
    var held = new HeldRecord(new RecordKey(labelled.library(), "1"), 1, 1, contribution, 1, "[]");
    return new Heard(new Change.Revised(held, FeatureExtraction.of(labelled.record())));
  }

  private static Set<Set<String>> clusters(InMemoryClusterStore store) {
    return store.components.values().stream()
        .flatMap(component -> component.clusters().stream())
        .map(
            cluster ->
                cluster.records().stream()
                    .map(held -> held.key().isil())
                    .collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  private static Set<Set<String>> manifestations(List<Labelled> labelled) {
    return Set.copyOf(
        labelled.stream()
            .collect(
                Collectors.groupingBy(
                    Labelled::manifestation,
                    Collectors.mapping(Labelled::library, Collectors.toCollection(TreeSet::new))))
            .values());
  }

  private static List<Labelled> labelled() throws IOException {
    try (InputStream in = ThreeBodyTest.class.getResourceAsStream("three-body.ndjson")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> JSON.readValue(line, Labelled.class)).toList();
    }
  }
}
