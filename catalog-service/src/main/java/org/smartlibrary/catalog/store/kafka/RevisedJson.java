package org.smartlibrary.catalog.store.kafka;

import org.smartlibrary.catalog.holding.Item;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes {@link RevisedData} property by property, as Jackson would by looking at its components: a
 * file is as many of these events as it has records.
 */
final class RevisedJson extends ValueSerializer<RevisedData> {

  @Override
  public void serialize(RevisedData data, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStringProperty("isil", data.isil());
    json.writeStringProperty("controlNumber", data.controlNumber());
    json.writeNumberProperty("sequence", data.sequence());
    json.writeStringProperty("digest", data.digest());
    Properties.text(json, "syncId", data.syncId());
    json.writeStringProperty("format", data.format());
    json.writeStringProperty("serialization", data.serialization());
    json.writeStringProperty("encoding", data.encoding());
    json.writeBinaryProperty("original", data.original());
    json.writeName("record");
    DescriptionJson.write(data.record(), json);
    json.writeArrayPropertyStart("items");
    for (Item item : data.items()) {
      write(item, json);
    }
    json.writeEndArray();
    Properties.texts(json, "remarks", data.remarks());
    json.writeEndObject();
  }

  private static void write(Item item, JsonGenerator json) {
    json.writeStartObject();
    if (item.barcode() != null) {
      json.writeStringProperty("barcode", item.barcode().value());
    }
    if (item.callNumber() != null) {
      json.writeStringProperty("callNumber", item.callNumber().value());
    }
    Properties.text(json, "location", item.location());
    Properties.text(json, "library", item.library());
    Properties.text(json, "itemType", item.itemType());
    json.writeStringProperty("status", item.status().name());
    json.writeNumberProperty("copies", item.copies());
    Properties.text(json, "price", item.price());
    Properties.text(json, "volume", item.volume());
    json.writeEndObject();
  }
}
