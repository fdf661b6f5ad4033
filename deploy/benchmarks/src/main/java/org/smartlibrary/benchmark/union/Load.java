package org.smartlibrary.benchmark.union;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.smartlibrary.benchmark.report.Latencies;

/** Some clients that ask one question after the other. */
final class Load {

  private static final int OK = 200;
  private static final List<Integer> CLIENTS = List.of(1, 8, 32);
  private static final int CROWD = 8;

  private final URI address;
  private final List<String> queries;

  Load(URI address, List<String> queries) {
    this.address = address;
    this.queries = queries;
  }

  /** With few and with many clients, and eight at a fixed rate; after a warm-up. */
  List<Latencies> series(int rate, Duration time) throws InterruptedException, ExecutionException {
    measure(2, time);
    var results = new ArrayList<Latencies>();
    for (int clients : CLIENTS) {
      results.add(measure(clients, time));
    }
    results.add(measure(CROWD, rate, time));
    return results;
  }

  /** Each client asks as soon as it was answered. */
  Latencies measure(int clients, Duration time) throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    long[] times = all(clients, first -> search(first, began + time.toNanos()));
    return Latencies.of(clients, null, times, System.nanoTime() - began);
  }

  /**
   * So many questions a second, at fixed times: one that waits for the answers before it waits in
   * its own time.
   */
  Latencies measure(int clients, int perSecond, Duration time)
      throws InterruptedException, ExecutionException {
    long step = clients * Duration.ofSeconds(1).toNanos() / perSecond;
    long began = System.nanoTime();
    long[] times = all(clients, first -> searchOnTime(first, began + time.toNanos(), step));
    return Latencies.of(clients, perSecond, times, System.nanoTime() - began);
  }

  private interface Client {
    long[] run(int firstQuery) throws IOException;
  }

  private long[] all(int clients, Client client) throws InterruptedException, ExecutionException {
    var tasks = new ArrayList<Callable<long[]>>();
    for (int number = 0; number < clients; number++) {
      int first = number * queries.size() / clients;
      tasks.add(() -> client.run(first));
    }
    var all = LongStream.builder();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      for (var done : pool.invokeAll(tasks)) {
        LongStream.of(done.get()).forEach(all);
      }
    }
    return all.build().toArray();
  }

  private long[] search(int first, long end) throws IOException {
    var times = LongStream.builder();
    try (var http = new PlainHttp(address)) {
      for (int query = first; System.nanoTime() < end; query++) {
        long asked = System.nanoTime();
        ask(http, query);
        times.add(System.nanoTime() - asked);
      }
    }
    return times.build().toArray();
  }

  private long[] searchOnTime(int first, long end, long step) throws IOException {
    var times = LongStream.builder();
    try (var http = new PlainHttp(address)) {
      int query = first;
      for (long due = System.nanoTime() + first % step; due < end; due += step) {
        await(due);
        ask(http, query++);
        times.add(System.nanoTime() - due);
      }
    }
    return times.build().toArray();
  }

  private static void await(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private void ask(PlainHttp http, int number) throws IOException {
    String query = queries.get(number % queries.size());
    int status = http.get(query);
    if (status != OK) {
      throw new IOException("%s was answered with %d".formatted(query, status));
    }
  }
}
