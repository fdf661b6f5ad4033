package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.smartlibrary.benchmark.loans.SelfChecks.Times;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.report.Latencies;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SelfCheckMachine;
import org.smartlibrary.local.client.Tokens;

/** Self-check machines over SIP2, each at a library that lends what it owns. */
final class Sip2 {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Gateway gateway;
  private final Tokens tokens;
  private final InetSocketAddress port;
  private final Desks desks;

  /**
   * What one number of machines got, each of which asks as soon as it was answered.
   *
   * @param roundTrips messages that were answered, of any kind
   */
  record Result(
      int connections,
      long roundTrips,
      double roundTripsPerSecond,
      Latencies patronStatus,
      Latencies checkOut,
      Latencies checkIn) {}

  Sip2(OwnPlatform platform, Tokens tokens, Desks desks) {
    this.gateway = platform.gateway();
    this.tokens = tokens;
    this.port = platform.sip2();
    this.desks = desks;
  }

  /** Looks at a reader, lends and takes back, over so many connections at once. */
  Result measure(int connections, Duration time)
      throws IOException, InterruptedException, ExecutionException, Refused {
    var machines = new ArrayList<SelfChecks>();
    for (int number = 0; number < connections; number++) {
      machines.add(machine(number));
    }
    try {
      long began = System.nanoTime();
      var all = all(machines, began + time.toNanos());
      return result(all, System.nanoTime() - began);
    } finally {
      for (var machine : machines) {
        machine.close();
      }
    }
  }

  private SelfChecks machine(int number) throws IOException, InterruptedException, Refused {
    int library = number % desks.libraries().size();
    String login = "bench-%02d".formatted(number);
    var machine = SelfCheckMachine.connect(port, StandardCharsets.UTF_8, PATIENCE);
    if (!machine.signIn(login, secret(login, desks.libraries().get(library)))) {
      throw new IOException("The machine " + login + " was not let in");
    }
    return new SelfChecks(machine, desks, library);
  }

  /** Sets the machine up, or gives it another secret when it is there from the run before. */
  private String secret(String login, String isil)
      throws IOException, InterruptedException, Refused {
    String path = "/api/desk/terminals/" + login;
    String form =
        """
        {"library":"%s"}"""
            .formatted(isil);
    var put = gateway.request(path).PUT(BodyPublishers.ofString(form));
    gateway.send(authorized(put, isil));
    var renewed = gateway.request(path + "/secret").POST(BodyPublishers.noBody());
    return gateway.read(gateway.send(authorized(renewed, isil)).body(), Terminal.class).secret();
  }

  private HttpRequest authorized(HttpRequest.Builder request, String isil)
      throws IOException, InterruptedException, Refused {
    return request
        .header("Authorization", tokens.bearer(isil))
        .header("Content-Type", "application/json")
        .build();
  }

  private record Terminal(String secret) {}

  private static List<Times> all(List<SelfChecks> machines, long end)
      throws InterruptedException, ExecutionException {
    var tasks = new ArrayList<Callable<Times>>();
    machines.forEach(machine -> tasks.add(() -> machine.run(end)));
    var all = new ArrayList<Times>();
    try (var pool = Executors.newFixedThreadPool(machines.size())) {
      for (var done : pool.invokeAll(tasks)) {
        all.add(done.get());
      }
    }
    return all;
  }

  private static Result result(List<Times> all, long elapsed) {
    int machines = all.size();
    long[] statuses = all.stream().flatMapToLong(Times::statuses).toArray();
    long[] checkOuts = all.stream().flatMapToLong(Times::checkOuts).toArray();
    long[] checkIns = all.stream().flatMapToLong(Times::checkIns).toArray();
    long roundTrips = (long) statuses.length + checkOuts.length + checkIns.length;
    return new Result(
        machines,
        roundTrips,
        roundTrips / (elapsed / 1e9),
        Latencies.of(machines, null, statuses, elapsed),
        Latencies.of(machines, null, checkOuts, elapsed),
        Latencies.of(machines, null, checkIns, elapsed));
  }
}
