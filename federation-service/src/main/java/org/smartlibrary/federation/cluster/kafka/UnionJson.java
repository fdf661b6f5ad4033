package org.smartlibrary.federation.cluster.kafka;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.smartlibrary.federation.cluster.Cluster;
import org.smartlibrary.federation.cluster.HeldRecord;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.UnionField;
import org.smartlibrary.federation.cluster.UnionRecord;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes {@code cluster-derived.v1} around the JSON that the libraries' records brought along. */
final class UnionJson {

  /** Beyond this many letters the holdings are told without their items. */
  private static final int LONGEST = 1_000_000;

  private final StringBuilder json = new StringBuilder(4096);

  private UnionJson() {}

  static String derived(Cluster cluster, Instant at, long sequence) {
    return new UnionJson().write(cluster, at, sequence).toString();
  }

  private UnionJson write(Cluster cluster, Instant at, long sequence) {
    json.append('{');
    name("id").quoted(cluster.id()).more();
    name("version").json.append(cluster.version());
    more().name("record");
    record(UnionRecord.of(cluster), cluster);
    more().name("holdings");
    holdings(cluster);
    more().name("derivedAt").quoted(at.toString());
    more().name("sequence").json.append(sequence);
    formerly(cluster.formerly());
    json.append('}');
    return this;
  }

  private void formerly(List<String> libraries) {
    if (!libraries.isEmpty()) {
      more().name("formerly").json.append('[');
      quoted(libraries.getFirst());
      libraries.stream().skip(1).forEach(isil -> more().quoted(isil));
      json.append(']');
    }
  }

  private void record(UnionRecord record, Cluster cluster) {
    json.append('{');
    for (UnionField field : UnionField.values()) {
      UnionRecord.Field found = record.fields().get(field);
      if (found != null || field.isList()) {
        name(field.json()).json.append(found == null ? "[]" : told(field, found, cluster));
        more();
      }
    }
    name("sources");
    sources(record.fields());
    more().name("original").json.append('{');
    key(record.original());
    json.append("}}");
  }

  private static String told(UnionField field, UnionRecord.Field found, Cluster cluster) {
    return field == UnionField.IDENTIFIERS
        ? UnionIdentifiers.of(cluster, found.json())
        : found.json();
  }

  private void sources(Map<UnionField, UnionRecord.Field> fields) {
    json.append('{');
    String between = "";
    for (var entry : fields.entrySet()) {
      json.append(between);
      name(entry.getKey().json()).quoted(entry.getValue().source().toString());
      between = ",";
    }
    json.append('}');
  }

  private void holdings(Cluster cluster) {
    var records = cluster.records();
    boolean whole = records.stream().mapToLong(held -> held.items().length()).sum() <= LONGEST;
    json.append('[');
    String between = "";
    for (HeldRecord held : records) {
      json.append(between).append('{');
      key(held.key());
      version(held);
      more().name("copies").json.append(held.copies());
      more().name("items").json.append(whole ? held.items() : "[]").append('}');
      between = ",";
    }
    json.append(']');
  }

  /** Which version of the record it is that is shown. */
  private void version(HeldRecord held) {
    more().name("sequence").json.append(held.sequence());
    if (held.digest() != 0) {
      more().name("digest").quoted(HexFormat.of().toHexDigits(held.digest()));
    }
  }

  private void key(RecordKey key) {
    name("isil").quoted(key.isil()).more();
    name("controlNumber").quoted(key.controlNumber());
  }

  private UnionJson name(String name) {
    json.append('"').append(name).append("\":");
    return this;
  }

  private UnionJson quoted(String text) {
    json.append('"');
    if (isPlain(text)) {
      json.append(text);
    } else {
      json.append(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }
    json.append('"');
    return this;
  }

  /** Whether JSON writes the text as it is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private UnionJson more() {
    json.append(',');
    return this;
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
