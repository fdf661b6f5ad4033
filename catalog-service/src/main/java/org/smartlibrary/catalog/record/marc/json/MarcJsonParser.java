package org.smartlibrary.catalog.record.marc.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.Leader;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Subfield;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a record of {@code
 * {"leader":"…","fields":[{"001":"…"},{"245":{"ind1":"1","ind2":"0","subfields":[{"a":"…"}]}}]}}.
 */
final class MarcJsonParser {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A record, or why there is none. */
  sealed interface Result {

    record Ok(MarcRecord record) implements Result {}

    record Failed(@Nullable String field, String reason) implements Result {}
  }

  private MarcJsonParser() {}

  static Result parse(String text) {
    try {
      return record(JSON.readTree(text));
    } catch (JacksonException e) {
      return new Result.Failed(null, "This is not JSON: " + e.getOriginalMessage());
    }
  }

  private static Result record(JsonNode json) {
    JsonNode listed = json.path("fields");
    if (!json.path("leader").isString() || !listed.isArray()) {
      return new Result.Failed(
          null, "This is not MARC-in-JSON: it needs a leader and an array of fields.");
    }
    List<Field> fields = new ArrayList<>(listed.size());
    for (JsonNode each : listed) {
      for (Map.Entry<String, JsonNode> named : each.properties()) {
        fields.add(field(named.getKey(), named.getValue()));
      }
    }
    return new Result.Ok(new MarcRecord(Leader.lenient(json.path("leader").asString()), fields));
  }

  private static Field field(String tag, JsonNode json) {
    return json.isObject()
        ? new DataField(tag, character(json, "ind1"), character(json, "ind2"), subfields(json))
        : new ControlField(tag, json.asString(""));
  }

  private static List<Subfield> subfields(JsonNode json) {
    List<Subfield> subfields = new ArrayList<>(6);
    for (JsonNode each : json.path("subfields")) {
      for (Map.Entry<String, JsonNode> named : each.properties()) {
        subfields.add(new Subfield(first(named.getKey()), named.getValue().asString("")));
      }
    }
    return subfields;
  }

  private static char character(JsonNode json, String name) {
    return first(json.path(name).asString(""));
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }
}
