package org.smartlibrary.catalog.record.marc.json;

import org.smartlibrary.catalog.record.RecordWriter.Written;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a record as MARC-in-JSON, on one line. */
public final class MarcJsonWriter {

  private static final JsonMapper JSON = JsonMapper.shared();

  private MarcJsonWriter() {}

  public static Written write(MarcRecord record) {
    ObjectNode json = JSON.createObjectNode();
    json.put("leader", record.leader().text());
    ArrayNode fields = json.putArray("fields");
    record.fields().forEach(field -> write(field, fields.addObject()));
    return new Written.Bytes(JSON.writeValueAsBytes(json));
  }

  private static void write(Field field, ObjectNode json) {
    switch (field) {
      case ControlField control -> json.put(control.tag(), control.value());
      case DataField data -> write(data, json.putObject(data.tag()));
    }
  }

  private static void write(DataField field, ObjectNode json) {
    ArrayNode subfields = json.putArray("subfields");
    field
        .subfields()
        .forEach(each -> subfields.addObject().put(String.valueOf(each.code()), each.value()));
    json.put("ind1", String.valueOf(field.first()));
    json.put("ind2", String.valueOf(field.second()));
  }
}
