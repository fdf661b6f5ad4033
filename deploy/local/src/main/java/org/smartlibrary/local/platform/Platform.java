package org.smartlibrary.local.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The platform of one data folder, running or not. */
public final class Platform {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LEARNING = Duration.ofMinutes(3);
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  private final DataFolder data;
  private final Map<String, String> outside;
  private final RunFolder run;

  /**
   * @param outside the environment, which may name parts that run elsewhere
   */
  public Platform(DataFolder data, Map<String, String> outside) {
    this.data = data;
    this.outside = Map.copyOf(outside);
    this.run = new RunFolder(data.run());
  }

  /**
   * Starts what does not run yet and returns when everything answers. What fails takes back what it
   * had started.
   *
   * @return whether there was anything to start
   */
  public boolean up(Ports wanted, Checkout checkout, Watching watching, StartListener listener)
      throws IOException, InterruptedException, CannotStart {
    Preconditions.roomFor(data);
    try (var _ = lock()) {
      var environment = new Environment(data, alreadyTaken(wanted), outside);
      var missing = missing(environment);
      if (!missing.isEmpty()) {
        var plan =
            new Plan(
                environment,
                new AppFolder(data.apps(), checkout),
                Learned.of(checkout),
                watching == Watching.IN_REHEARSAL);
        new StartUp(environment, plan, run, listener).start(missing);
      }
      Watch.ensure(data, run, checkout, watching);
      AppFolder.tidy(data.apps(), run.all());
      return !missing.isEmpty();
    }
  }

  /** Stops exactly what was started here, and names it. */
  public List<String> down() throws IOException, InterruptedException, CannotStart {
    if (run.all().isEmpty()) {
      return List.of();
    }
    try (var _ = lock()) {
      var stopped = new ArrayList<String>();
      stopped.addAll(stop(List.of(Watch.NAME)));
      stopped.addAll(stop(labels(true)));
      stopped.addAll(stop(labels(false)));
      return stopped;
    }
  }

  /** How each part is. */
  public List<PartStatus> status() throws IOException, InterruptedException {
    var health = new Health();
    var all = new ArrayList<PartStatus>();
    for (Part part : Part.values()) {
      all.add(status(part, health));
    }
    return all;
  }

  /** Whether every service uses what Java learned of it in a rehearsal of this checkout's build. */
  public boolean isRehearsed(Checkout checkout) throws IOException {
    var learned = Learned.of(checkout);
    for (String service : labels(true)) {
      var running = run.find(service);
      if (running.isEmpty() || !learned.isUsedBy(running.get().launch().command())) {
        return false;
      }
    }
    return true;
  }

  /** Where the gateway of the running platform is; nothing when it does not run. */
  public Optional<URI> gateway() throws IOException {
    return run.find(Part.GATEWAY.label())
        .filter(Running::isAlive)
        .map(gateway -> URI.create("http://127.0.0.1:" + gateway.launch().port()));
  }

  /** Where self-check machines connect; nothing when the loan service does not run here. */
  public Optional<InetSocketAddress> sip2() throws IOException {
    return run.find(Part.LOAN.label())
        .filter(Running::isAlive)
        .flatMap(loans -> Optional.ofNullable(loans.launch().environment().get("SIP2_PORT")))
        .map(port -> new InetSocketAddress(LOOPBACK, Integer.parseInt(port)));
  }

  /** The process of a part, when it runs. */
  public OptionalLong pid(Part part) throws IOException {
    return run.find(part.label())
        .filter(Running::isAlive)
        .map(running -> OptionalLong.of(running.pid()))
        .orElse(OptionalLong.empty());
  }

  private PartStatus status(Part part, Health health) throws IOException, InterruptedException {
    var known = run.find(part.label());
    if (known.isEmpty()) {
      var nobody = new Environment(data, Ports.defaults(), outside).isExternal(part);
      var state = nobody ? PartStatus.State.ELSEWHERE : PartStatus.State.STOPPED;
      return new PartStatus(
          part, state, 0, OptionalLong.empty(), OptionalLong.empty(), Instant.EPOCH);
    }
    var running = known.get();
    int port = running.launch().port();
    if (!running.isAlive()) {
      return new PartStatus(
          part,
          PartStatus.State.DEAD,
          port,
          OptionalLong.empty(),
          OptionalLong.empty(),
          running.started());
    }
    var state =
        health.isHealthy(part, port) ? PartStatus.State.HEALTHY : PartStatus.State.UNHEALTHY;
    return new PartStatus(
        part,
        state,
        port,
        OptionalLong.of(running.pid()),
        Memory.resident(running.pid()),
        running.started());
  }

  /** Parts that run keep the ports they have. */
  private Ports alreadyTaken(Ports wanted) throws IOException {
    var taken = new HashMap<Part, Integer>();
    for (Part part : Part.values()) {
      run.find(part.label())
          .filter(Running::isAlive)
          .ifPresent(running -> taken.put(part, running.launch().port()));
    }
    return wanted.with(taken);
  }

  private List<Part> missing(Environment environment) throws IOException {
    var missing = new ArrayList<Part>();
    for (Part part : Part.values()) {
      boolean runs = run.find(part.label()).filter(Running::isAlive).isPresent();
      if (!runs && !environment.isExternal(part)) {
        missing.add(part);
      }
    }
    return missing;
  }

  /** All are asked at once and then waited for. */
  private List<String> stop(List<String> names) throws IOException, InterruptedException {
    var stopping = new ArrayList<Running>();
    for (String name : names) {
      run.find(name).filter(Running::isAlive).ifPresent(stopping::add);
    }
    stopping.forEach(Running::ask);
    for (var running : stopping) {
      running.stop(running.launch().isLearning() ? LEARNING : PATIENCE);
    }
    for (String name : names) {
      run.forget(name);
    }
    return stopping.stream().map(running -> running.launch().name()).toList();
  }

  private static List<String> labels(boolean services) {
    return Arrays.stream(Part.values())
        .filter(part -> part.isService() == services)
        .map(Part::label)
        .toList()
        .reversed();
  }

  /** Two commands must not start and stop the same platform at the same time. */
  private FileChannel lock() throws IOException, CannotStart {
    OwnerOnly.createFolder(data.run());
    var channel =
        FileChannel.open(
            data.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new CannotStart(
          "Another command is starting or stopping the platform of %s just now: wait for it."
              .formatted(data.root()));
    }
    return channel;
  }
}
