package org.smartlibrary.startertest.contract;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;

/** Remembers what it heard; a test may make it fail first. */
final class Recorder implements EventHandler {

  private final String topic;
  private final boolean fromStart;
  private final boolean alone;
  private final Consumer<List<IncomingEvent>> first;
  private Set<String> types = Set.of();
  final List<String> heard = new CopyOnWriteArrayList<>();
  final List<String> traces = new CopyOnWriteArrayList<>();
  final List<Integer> caughtUpAfter = new CopyOnWriteArrayList<>();

  private Recorder(
      String topic, boolean fromStart, boolean alone, Consumer<List<IncomingEvent>> first) {
    this.topic = topic;
    this.fromStart = fromStart;
    this.alone = alone;
    this.first = first;
  }

  static Recorder of(String topic) {
    return new Recorder(topic, false, false, _ -> {});
  }

  static Recorder after(String topic, Consumer<List<IncomingEvent>> first) {
    return new Recorder(topic, false, false, first);
  }

  /** Shares the topic with nobody, however many there are of it. */
  static Recorder alone(String topic) {
    return new Recorder(topic, false, true, _ -> {});
  }

  static Recorder fromStart(String topic) {
    return new Recorder(topic, true, false, _ -> {});
  }

  Recorder reading(Set<String> some) {
    types = some;
    return this;
  }

  @Override
  public Set<String> types() {
    return types;
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public String group() {
    return topic + "-recorder";
  }

  @Override
  public boolean readsAlone() {
    return alone;
  }

  @Override
  public boolean replayFromStart() {
    return fromStart;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    first.accept(batch);
    batch.forEach(event -> heard.add(event.as(Said.class).text()));
  }

  @Override
  public void caughtUp() {
    caughtUpAfter.add(heard.size());
  }

  /** What the contract's events say. */
  record Said(String text) {}
}
