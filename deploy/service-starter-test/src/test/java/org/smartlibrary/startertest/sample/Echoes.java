package org.smartlibrary.startertest.sample;

import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells through the outbox and straight, hears both, and remembers in which trace. */
@RestController
class Echoes implements EventHandler {

  private static final String TOPIC = "sample.echo";
  private final MongoDatabase database;
  private final Outbox outbox;
  private final EventPublisher publisher;
  private final Tracer tracer;
  private final Clock clock;
  private final List<String> traces = new CopyOnWriteArrayList<>();

  Echoes(
      MongoDatabase database, Outbox outbox, EventPublisher publisher, Tracer tracer, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.publisher = publisher;
    this.tracer = tracer;
    this.clock = clock;
  }

  @Bean
  static Topic echoTopic() {
    return new Topic(TOPIC, 1, Topic.Cleanup.DELETE);
  }

  @Bean
  static OutboxCollection echoOutbox() {
    return new OutboxCollection("echoes");
  }

  @GetMapping("/api/echoes")
  long echoes() {
    return database.getCollection("echoes").countDocuments();
  }

  @PostMapping("/api/echo")
  void echo() {
    var id = UUID.randomUUID().toString();
    var said = new OutgoingEvent(TOPIC, id, "echo.v1", clock.instant(), Map.of());
    database
        .getCollection("echoes")
        .insertOne(outbox.append(new Document("_id", id), List.of(said)));
    publisher.send(said).join();
  }

  List<String> traces() {
    return traces;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String group() {
    return "echo";
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    var context = Objects.requireNonNull(tracer.currentTraceContext().context());
    batch.forEach(_ -> traces.add(context.traceId()));
  }
}
