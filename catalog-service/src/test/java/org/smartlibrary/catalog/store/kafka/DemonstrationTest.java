package org.smartlibrary.catalog.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.marc.MarcFiles;
import org.smartlibrary.catalog.record.marc.SharedData;
import org.smartlibrary.starter.security.Isil;
import tools.jackson.databind.json.JsonMapper;

/**
 * The federation judges its search on the demonstration's records as this service tells of them,
 * kept in a file of its tests so that it needs no other service. Here the file is proven to be
 * today's.
 */
class DemonstrationTest {

  private static final Path DEMONSTRATION = Path.of("../deploy/local/src/main/resources/demo");
  private static final Path KEPT =
      Path.of(
          "../federation-service/src/test/resources/org/smartlibrary/federation/quality",
          "demonstration.ndjson.gz");
  private static final Path TODAY = Path.of("target/demonstration.ndjson.gz");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              always -> always.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  /** A record, and all the libraries in whose name it is sent. */
  private record Told(
      List<String> isils,
      String controlNumber,
      String format,
      BibliographicRecord record,
      List<Item> items) {}

  @Test
  void theSearchIsJudgedOnTheRecordsThatTheDemonstrationBrings() throws IOException {
    List<String> today = told();
    write(today);

    // A boolean: the difference of two megabytes is not to be printed.
    assertThat(Files.exists(KEPT) && read(KEPT).equals(today))
        .as("%s is what these records are read as now: copy it to %s", TODAY, KEPT)
        .isTrue();
  }

  private static List<String> told() throws IOException {
    List<String> told = new ArrayList<>();
    for (var sync : senders().entrySet()) {
      for (RecordOutcome outcome : outcomes(sync.getKey())) {
        if (outcome instanceof RecordOutcome.Read read) {
          var source = read.record();
          told.add(
              JSON.writeValueAsString(
                  new Told(
                      sync.getValue(),
                      source.controlNumber().value(),
                      source.original().format().name(),
                      source.record(),
                      source.items())));
        }
      }
    }
    return told;
  }

  /** What is said of a file, without who sends it: and all who do. */
  private static Map<List<String>, List<String>> senders() throws IOException {
    Map<List<String>, List<String>> senders = new LinkedHashMap<>();
    for (String line :
        Files.readAllLines(DEMONSTRATION.resolve("syncs.csv")).stream().skip(1).toList()) {
      List<String> cells = List.of(line.split(",", -1));
      senders
          .computeIfAbsent(
              List.of(cells.get(0), cells.get(2), cells.get(3)), _ -> new ArrayList<>())
          .add(new Isil(cells.get(1)).value());
    }
    return senders;
  }

  private static List<RecordOutcome> outcomes(List<String> file) throws IOException {
    String name = file.get(0);
    var options =
        ReadOptions.of(SharedData.serialization(name))
            .withFormat(RecordFormat.valueOf(file.get(1).toUpperCase(Locale.ROOT)))
            .withEncoding(Optional.of(file.get(2)).flatMap(Encoding::named).orElse(null));
    try (InputStream in = open(DEMONSTRATION.resolve(name))) {
      return MarcFiles.outcomes(in, options);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static List<String> read(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static void write(List<String> lines) throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(TODAY))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
