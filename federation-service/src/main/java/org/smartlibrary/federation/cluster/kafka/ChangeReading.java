package org.smartlibrary.federation.cluster.kafka;

import java.util.EnumMap;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.bytes.HexDigits;
import org.smartlibrary.federation.cluster.Change;
import org.smartlibrary.federation.cluster.Contribution;
import org.smartlibrary.federation.cluster.HeldRecord;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.UnionField;
import org.smartlibrary.federation.cluster.feature.Description;
import org.smartlibrary.federation.cluster.feature.FeatureExtraction;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a library did from its event. */
final class ChangeReading {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DIGEST_DIGITS = 64;
  private static final int A_FIELD = 20;
  private static final int LETTERS_A_POINT = 40;
  private static final int MOST_FOR_LENGTH = 99;
  private static final int CHINESE_BY_CNMARC = 500;

  private ChangeReading() {}

  /**
   * @throws UnreadableEventException when it is neither a revision nor a withdrawal
   */
  static Change of(IncomingEvent event) {
    return switch (event.type()) {
      case RecordRevised.TYPE -> revised(event.as(RecordRevised.class));
      case RecordWithdrawn.TYPE -> {
        var gone = event.as(RecordWithdrawn.class);
        yield new Change.Withdrawn(
            new RecordKey(gone.isil(), gone.controlNumber()), gone.sequence());
      }
      default -> throw new UnreadableEventException("Not a record's event: " + event.type(), null);
    };
  }

  private static Change revised(RecordRevised revised) {
    JsonNode items = revised.items();
    var held =
        new HeldRecord(
            new RecordKey(revised.isil(), revised.controlNumber()),
            revised.sequence(),
            digest(revised.digest()),
            contribution(revised),
            copies(items),
            items == null ? "[]" : items.toString());
    return new Change.Revised(held, FeatureExtraction.of(description(revised.record())));
  }

  /** Its first 64 bits; what is no digest is as good as none. */
  private static long digest(@Nullable String digits) {
    return digits != null && HexDigits.are(digits, DIGEST_DIGITS)
        ? HexFormat.fromHexDigitsToLong(digits, 0, 16)
        : 0;
  }

  private static Description description(JsonNode record) {
    try {
      return JSON.treeToValue(record, Description.class);
    } catch (JacksonException e) {
      throw new UnreadableEventException("The record cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private static Contribution contribution(RecordRevised revised) {
    var fields = new EnumMap<UnionField, String>(UnionField.class);
    int length = 0;
    for (UnionField field : UnionField.values()) {
      JsonNode value = revised.record().get(field.json());
      if (value != null && !value.isNull() && !(value.isArray() && value.isEmpty())) {
        String json = value.toString();
        fields.put(field, json);
        length += json.length();
      }
    }
    int fullness = fields.size() * A_FIELD + Math.min(MOST_FOR_LENGTH, length / LETTERS_A_POINT);
    return new Contribution(
        fullness + (isChineseByCnmarc(revised) ? CHINESE_BY_CNMARC : 0), fields);
  }

  private static boolean isChineseByCnmarc(RecordRevised revised) {
    return "CNMARC".equals(revised.format())
        && revised.record().path("languages").path(0).asString("").equals("chi");
  }

  private static int copies(@Nullable JsonNode items) {
    int copies = 0;
    if (items != null) {
      for (JsonNode item : items) {
        copies += item.path("copies").asInt(1);
      }
    }
    return copies;
  }
}
