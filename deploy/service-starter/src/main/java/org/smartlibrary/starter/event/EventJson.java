package org.smartlibrary.starter.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How events are written and read, whatever the service's own JSON looks like. */
final class EventJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              always -> always.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private EventJson() {}

  static byte[] write(Object data) {
    return MAPPER.writeValueAsBytes(data);
  }

  static <T> T read(byte[] data, Class<T> type) {
    try {
      return MAPPER.readValue(data, type);
    } catch (JacksonException e) {
      throw new UnreadableEventException(
          "The data cannot be read as " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }
}
