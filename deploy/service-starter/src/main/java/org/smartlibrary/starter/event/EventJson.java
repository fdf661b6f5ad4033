package org.smartlibrary.starter.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** How events are written and read, whatever the service's own JSON looks like. */
final class EventJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              always -> always.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .annotationIntrospector(new PassingOver())
          .build();

  /**
   * What a reader's record does not name is passed over. Jackson would ignore it too, but would
   * first keep a copy of it until the record can be made.
   */
  private static final class PassingOver extends JacksonAnnotationIntrospector {

    @Override
    public JsonIgnoreProperties.Value findPropertyIgnoralByName(
        MapperConfig<?> config, Annotated annotated) {
      return super.findPropertyIgnoralByName(config, annotated).withIgnoreUnknown();
    }
  }

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
