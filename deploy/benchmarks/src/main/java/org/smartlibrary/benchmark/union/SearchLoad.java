package org.smartlibrary.benchmark.union;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.smartlibrary.benchmark.report.Latencies;

/** Some clients that search as fast as they are answered. */
final class SearchLoad {

  private static final int OK = 200;

  private final URI address;
  private final List<String> queries;

  SearchLoad(URI address, List<String> queries) {
    this.address = address;
    this.queries = queries;
  }

  Latencies measure(int clients, Duration time) throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    long end = began + time.toNanos();
    var tasks = new ArrayList<Callable<long[]>>();
    for (int client = 0; client < clients; client++) {
      int first = client * queries.size() / clients;
      tasks.add(() -> search(first, end));
    }
    var all = LongStream.builder();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      for (var done : pool.invokeAll(tasks)) {
        LongStream.of(done.get()).forEach(all);
      }
    }
    return Latencies.of(clients, all.build().toArray(), System.nanoTime() - began);
  }

  private long[] search(int first, long end) throws IOException {
    var times = LongStream.builder();
    try (var http = new PlainHttp(address)) {
      for (int query = first; System.nanoTime() < end; query++) {
        times.add(timed(http, queries.get(query % queries.size())));
      }
    }
    return times.build().toArray();
  }

  private static long timed(PlainHttp http, String query) throws IOException {
    long began = System.nanoTime();
    int status = http.get(query);
    if (status != OK) {
      throw new IOException("%s was answered with %d".formatted(query, status));
    }
    return System.nanoTime() - began;
  }
}
