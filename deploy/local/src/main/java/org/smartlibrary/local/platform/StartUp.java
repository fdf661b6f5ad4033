package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One start of the platform: all of it, or nothing. */
final class StartUp {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
  private static final List<String> ROUTES =
      List.of("/api/members?size=1", "/api/union/search?q=library&size=1");

  private final Environment environment;
  private final Plan plan;
  private final RunFolder run;
  private final StartListener listener;
  private final Health health = new Health();
  private final long began = System.nanoTime();
  private final Deque<Running> started = new ArrayDeque<>();
  private final Map<Part, Long> logPositions = new EnumMap<>(Part.class);

  StartUp(Environment environment, Plan plan, RunFolder run, StartListener listener) {
    this.environment = environment;
    this.plan = plan;
    this.run = run;
    this.listener = listener;
  }

  /** Starts these and returns when they and the gateway's routes answer. */
  void start(List<Part> missing) throws IOException, InterruptedException, CannotStart {
    for (Part part : missing) {
      Preconditions.freePorts(part, environment.ports());
    }
    var interrupted = new Thread(this::takeBack, "take-back");
    Runtime.getRuntime().addShutdownHook(interrupted);
    try {
      startInOrder(missing);
      awaitRoutes();
    } catch (IOException | InterruptedException | CannotStart | RuntimeException e) {
      takeBack();
      throw e;
    } finally {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    }
  }

  private void startInOrder(List<Part> missing)
      throws IOException, InterruptedException, CannotStart {
    var foundation = missing.stream().filter(part -> !part.isService()).toList();
    var services = missing.stream().filter(Part::isService).toList();
    for (Part part : foundation) {
      launch(part);
    }
    var launches = new EnumMap<Part, Launch>(Part.class);
    for (Part part : services) {
      launches.put(part, plan.launch(part));
    }
    awaitReady(foundation);
    for (var launch : launches.entrySet()) {
      launch(launch.getKey(), launch.getValue());
    }
    awaitReady(services);
  }

  private void launch(Part part) throws IOException, InterruptedException {
    launch(part, plan.launch(part));
  }

  private void launch(Part part, Launch launch) throws IOException {
    logPositions.put(part, Files.exists(launch.log()) ? Files.size(launch.log()) : 0L);
    var running = Starter.start(launch);
    started.push(running);
    run.remember(running);
    listener.starting(part);
  }

  private void awaitReady(List<Part> parts) throws IOException, InterruptedException, CannotStart {
    var waiting = new ArrayDeque<>(parts);
    while (!waiting.isEmpty()) {
      var part = waiting.remove();
      if (health.isHealthy(part, environment.ports().of(part))) {
        listener.ready(part, environment.ports().of(part), sinceBegin());
      } else {
        waiting.add(part);
        checkStillStarting(part);
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private void checkStillStarting(Part part) throws IOException, CannotStart {
    Path log = environment.data().log(part.label());
    var running = run.find(part.label());
    if (running.isEmpty() || !running.get().isAlive()) {
      throw new CannotStart(
          "%s stopped while it was starting: %s. Its log: %s"
              .formatted(
                  part.label(), LastWords.of(log, logPositions.getOrDefault(part, 0L)), log));
    }
    if (sinceBegin().compareTo(PATIENCE) > 0) {
      throw new CannotStart(
          "%s runs but was not ready within %d seconds. Its log: %s"
              .formatted(part.label(), PATIENCE.toSeconds(), log));
    }
  }

  /** The gateway learns from the registry where the services are; until then it cannot answer. */
  private void awaitRoutes() throws InterruptedException, CannotStart {
    int gateway = environment.ports().of(Part.GATEWAY);
    for (String route : ROUTES) {
      while (!health.answers(gateway, route)) {
        if (sinceBegin().compareTo(PATIENCE) > 0) {
          throw new CannotStart(
              "Everything runs, but the gateway does not answer %s. Its log: %s"
                  .formatted(route, environment.data().log(Part.GATEWAY.label())));
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private synchronized void takeBack() {
    try {
      while (!started.isEmpty()) {
        var running = started.pop();
        running.stop(STOP_PATIENCE);
        run.forget(running.launch().name());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Duration sinceBegin() {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
