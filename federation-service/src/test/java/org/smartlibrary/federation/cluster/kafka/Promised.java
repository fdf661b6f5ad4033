package org.smartlibrary.federation.cluster.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The events as the network promises them. */
final class Promised {

  private static final String PUBLISHED = "https://smartlibrary.org/events/";
  private static final Path EVENTS = Path.of("../deploy/contracts/events");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts()));

  private Promised() {}

  private static Map<String, String> texts() {
    try (var files = Files.walk(EVENTS)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("schema.json"))
          .collect(Collectors.toMap(file -> PUBLISHED + EVENTS.relativize(file), Promised::text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] sample(String type) throws IOException {
    return Files.readAllBytes(EVENTS.resolve(type).resolve("sample.json"));
  }

  static void assertKept(String type, String json) {
    var schema = SCHEMAS.getSchema(SchemaLocation.of(PUBLISHED + type + "/schema.json"));
    assertThat(schema.validate(json, InputFormat.JSON)).as(type + " " + json).isEmpty();
  }
}
