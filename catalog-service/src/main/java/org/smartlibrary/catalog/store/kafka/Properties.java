package org.smartlibrary.catalog.store.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Properties of the events' JSON: absent values are left out, lists never. */
final class Properties {

  private Properties() {}

  static void text(JsonGenerator json, String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }

  static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes the properties of one object. */
  @FunctionalInterface
  interface Of<T> {
    void write(JsonGenerator json, T value);
  }

  static <T> void list(JsonGenerator json, String name, List<T> values, Of<T> properties) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      properties.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static <T> void object(JsonGenerator json, String name, @Nullable T value, Of<T> properties) {
    if (value != null) {
      json.writeObjectPropertyStart(name);
      properties.write(json, value);
      json.writeEndObject();
    }
  }

  static void number(JsonGenerator json, String name, @Nullable Integer number) {
    if (number != null) {
      json.writeNumberProperty(name, number.intValue());
    }
  }
}
