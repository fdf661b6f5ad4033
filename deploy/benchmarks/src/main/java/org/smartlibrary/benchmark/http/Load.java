package org.smartlibrary.benchmark.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.smartlibrary.benchmark.report.Latencies;

/** Some clients that ask one question after the other. */
public final class Load {

  private static final int OK = 200;
  private static final List<Integer> CLIENTS = List.of(1, 8, 32);
  private static final int CROWD = 8;

  private final URI address;
  private final int questions;
  private final Question question;

  /** What one client asks; it may keep the connection. */
  public interface Question {

    /**
     * Asks once and takes the answer.
     *
     * @param number which question; it grows
     * @throws IOException also when the answer is not the right one
     */
    void ask(PlainHttp http, int number) throws IOException;
  }

  /**
   * Clients of one server.
   *
   * @param questions how many different ones there are; each client begins at another
   */
  public Load(URI address, int questions, Question question) {
    this.address = address;
    this.questions = questions;
    this.question = question;
  }

  /** Asks for these paths, and takes any answer but 200 for a failure. */
  public static Load reading(URI address, List<String> paths) {
    return new Load(
        address, paths.size(), (http, number) -> read(http, paths.get(number % paths.size())));
  }

  private static void read(PlainHttp http, String path) throws IOException {
    int status = http.get(path);
    if (status != OK) {
      throw new IOException("%s was answered with %d".formatted(path, status));
    }
  }

  /** With few and with many clients, and eight at a fixed rate; after a warm-up. */
  public List<Latencies> series(int rate, Duration time)
      throws InterruptedException, ExecutionException {
    measure(2, time);
    var results = new ArrayList<Latencies>();
    for (int clients : CLIENTS) {
      results.add(measure(clients, time));
    }
    results.add(measure(CROWD, rate, time));
    return results;
  }

  /** Each client asks as soon as it was answered. */
  public Latencies measure(int clients, Duration time)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    long[] times = all(clients, first -> search(first, began + time.toNanos()));
    return Latencies.of(clients, null, times, System.nanoTime() - began);
  }

  /**
   * So many questions a second, at fixed times: one that waits for the answers before it waits in
   * its own time. Each client has begun at a moment of its own, as people do who do not know of
   * each other.
   */
  public Latencies measure(int clients, int perSecond, Duration time)
      throws InterruptedException, ExecutionException {
    long step = clients * Duration.ofSeconds(1).toNanos() / perSecond;
    long began = System.nanoTime();
    long[] times = all(clients, first -> searchOnTime(first, began, began + time.toNanos(), step));
    return Latencies.of(clients, perSecond, times, System.nanoTime() - began);
  }

  private interface Client {
    long[] run(int firstQuery) throws IOException;
  }

  private long[] all(int clients, Client client) throws InterruptedException, ExecutionException {
    var tasks = new ArrayList<Callable<long[]>>();
    for (int number = 0; number < clients; number++) {
      int first = number * questions / clients;
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
        question.ask(http, query);
        times.add(System.nanoTime() - asked);
      }
    }
    return times.build().toArray();
  }

  private long[] searchOnTime(int first, long began, long end, long step) throws IOException {
    var times = LongStream.builder();
    try (var http = new PlainHttp(address)) {
      int query = first;
      long start = began + ThreadLocalRandom.current().nextLong(step);
      for (long due = start; due < end; due += step) {
        await(due);
        question.ask(http, query++);
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
}
