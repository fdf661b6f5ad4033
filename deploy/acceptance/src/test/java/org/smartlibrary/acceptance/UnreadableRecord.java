package org.smartlibrary.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.smartlibrary.local.platform.Part;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as a faulty catalogue would tell it: the catalogue keeps it, for it reads the original
 * alone, and the federation cannot make anything of what it says.
 */
final class UnreadableRecord {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TYPE = "org.smartlibrary.catalog.record-revised.v1";

  private final RunningPlatform platform;

  UnreadableRecord(RunningPlatform platform) {
    this.platform = platform;
  }

  /** Tells it; {@code sequence} is its place in its library's time. */
  void tell(String isil, String number, long sequence) throws Exception {
    ObjectNode data = sample().put("isil", isil).put("controlNumber", number);
    data.put("sequence", sequence).putNull("syncId");
    data.withObject("record").put("languages", 5);
    var event =
        new ProducerRecord<>("catalog.record", isil + "|" + number, JSON.writeValueAsBytes(data));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            isil + "-" + sequence,
            "ce_source",
            "/catalog-service",
            "ce_type",
            TYPE,
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
    Map<String, Object> settings =
        Map.of("bootstrap.servers", "127.0.0.1:" + platform.port(Part.KAFKA));
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(event).get(30, TimeUnit.SECONDS);
    }
  }

  /** What the published language shows of such an event. */
  private static ObjectNode sample() throws Exception {
    Path folder = Launcher.home().resolve("deploy").resolve("contracts").resolve("events");
    return (ObjectNode)
        JSON.readTree(Files.readString(folder.resolve(TYPE).resolve("sample.json")));
  }
}
