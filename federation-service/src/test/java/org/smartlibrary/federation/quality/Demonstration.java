package org.smartlibrary.federation.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.smartlibrary.federation.cluster.kafka.Derived;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.FullAnswer;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.UnionQuery;
import org.smartlibrary.federation.union.kafka.HeardChanges;
import org.smartlibrary.federation.union.lucene.OwnIndex;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demonstration's records as the catalogue tells of them, clustered and indexed.
 *
 * @param ids for each record, {@code ISIL/control number}, its union record
 */
record Demonstration(UnionCatalogue catalogue, Map<String, String> ids) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String REVISED = "org.smartlibrary.catalog.record-revised.v1";

  static Demonstration in(Path folder) throws IOException {
    UnionIndex index = OwnIndex.in(folder);
    List<IncomingEvent> clusters = new ArrayList<>();
    for (OutgoingEvent told : Derived.from(revisions())) {
      byte[] data = JSON.writeValueAsBytes(told.data());
      clusters.add(event(told.topic(), clusters.size(), told.key(), told.type(), data));
    }
    List<UnionChange> changes = HeardChanges.in(clusters);
    index.apply(changes, new Bookmark("demonstration", changes.size()));
    index.refresh();
    return new Demonstration(new UnionCatalogue(index, () -> LibraryTree.EMPTY), ids(changes));
  }

  FullAnswer ask(String typed) {
    return catalogue.ask(UnionQuery.anywhere(typed), false);
  }

  private static Map<String, String> ids(List<UnionChange> changes) {
    Map<String, String> ids = new HashMap<>();
    for (UnionChange change : changes) {
      if (change instanceof UnionChange.Derived derived) {
        UnionEntry entry = derived.entry();
        entry
            .holdings()
            .forEach(
                holding -> ids.put(holding.isil() + "/" + holding.controlNumber(), entry.id()));
      }
    }
    return ids;
  }

  private static List<IncomingEvent> revisions() throws IOException {
    List<IncomingEvent> revisions = new ArrayList<>();
    for (String line : text().lines().toList()) {
      ObjectNode told = (ObjectNode) JSON.readTree(line);
      for (JsonNode isil : told.withArray("isils")) {
        int number = revisions.size();
        byte[] data =
            JSON.writeValueAsBytes(
                told.deepCopy().put("isil", isil.asString()).put("sequence", number + 1));
        revisions.add(event("catalog.record", number, isil.asString(), REVISED, data));
      }
    }
    return revisions;
  }

  private static IncomingEvent event(String topic, int at, String key, String type, byte[] data) {
    return new IncomingEvent(
        topic, 0, at, key, "" + at, type, Instant.EPOCH, new RecordHeaders(), data);
  }

  private static String text() throws IOException {
    try (InputStream kept = Demonstration.class.getResourceAsStream("demonstration.ndjson.gz");
        InputStream in = new GZIPInputStream(Objects.requireNonNull(kept))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
