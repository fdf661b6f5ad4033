package org.smartlibrary.benchmark.union;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.smartlibrary.benchmark.http.Load;
import org.smartlibrary.benchmark.report.Latencies;

/** Searches with facets, twenty records an answer. */
record SearchResult(List<Latencies> atTheService, List<Latencies> throughTheGateway) {

  /** Questions a second that are to be answered in time. */
  private static final int SERVICE_RATE = 1500;

  private static final int GATEWAY_RATE = 800;

  static SearchResult measure(LoadedUnion union, Duration time)
      throws InterruptedException, ExecutionException {
    List<String> queries = Queries.of(union.feed());
    return new SearchResult(
        measure(union.service(), queries, SERVICE_RATE, time),
        measure(union.gateway(), queries, GATEWAY_RATE, time));
  }

  private static List<Latencies> measure(URI address, List<String> queries, int rate, Duration time)
      throws InterruptedException, ExecutionException {
    return Load.reading(address, queries).series(rate, time);
  }
}
