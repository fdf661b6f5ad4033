package org.smartlibrary.federation.reconcile.kafka;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.event.UnreadableEventException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a revision and a withdrawal have in common. Both stand before the record itself, which is
 * most of an event and is not read.
 */
record RecordTold(String isil, long sequence) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads no further than it has to.
   *
   * @throws UnreadableEventException when it comes to what is not JSON, or to the end too early
   */
  static RecordTold of(byte[] data) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), data)) {
      return read(json);
    } catch (JacksonException e) {
      throw new UnreadableEventException(
          "The data are no record's event: " + e.getOriginalMessage(), e);
    }
  }

  private static RecordTold read(JsonParser json) {
    @Nullable String isil = null;
    @Nullable Long sequence = null;
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "isil" -> isil = json.getValueAsString();
        case "sequence" -> sequence = json.getLongValue();
        default -> json.skipChildren();
      }
      if (isil != null && sequence != null) {
        return new RecordTold(isil, sequence);
      }
    }
    throw new UnreadableEventException("A record's event has no ISIL or no sequence", null);
  }
}
