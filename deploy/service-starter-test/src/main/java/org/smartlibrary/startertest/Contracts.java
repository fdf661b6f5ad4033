package org.smartlibrary.startertest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published language of {@code deploy/contracts}: what a producer must write, and a sample. */
public final class Contracts {

  private static final String PUBLISHED = "https://smartlibrary.org/events/";
  private static final Path EVENTS = folder();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(published()));

  private Contracts() {}

  /** The schema of an event type's data. */
  public static Schema schema(String type) {
    return SCHEMAS.getSchema(SchemaLocation.of(PUBLISHED + type + "/schema.json"));
  }

  /** One event's data of this type, as JSON; a consumer's test reads it. */
  public static String sample(String type) {
    return text(EVENTS.resolve(type).resolve("sample.json"));
  }

  /** Fails with every place where the data break the type's schema. */
  public static void assertValid(String type, String json) {
    assertThat(schema(type).validate(json, InputFormat.JSON)).as(type).isEmpty();
  }

  /** All types that have been promised. */
  public static Stream<String> types() {
    try (var entries = Files.list(EVENTS)) {
      return entries
          .filter(Files::isDirectory)
          .map(type -> type.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All schemas under the address that they are published at. */
  private static Map<String, String> published() {
    try (var files = Files.walk(EVENTS)) {
      return files
          .filter(file -> file.toString().endsWith("schema.json"))
          .collect(Collectors.toMap(Contracts::address, Contracts::text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(Path file) {
    return PUBLISHED + EVENTS.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tests run in their module's folder, which is somewhere below the repository's. */
  private static Path folder() {
    for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      var events = up.resolve("deploy/contracts/events");
      if (Files.isDirectory(events)) {
        return events;
      }
    }
    throw new IllegalStateException("There is no deploy/contracts/events above this folder");
  }
}
