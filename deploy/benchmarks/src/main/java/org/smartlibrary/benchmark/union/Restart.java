package org.smartlibrary.benchmark.union;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.local.platform.Part;
import tools.jackson.databind.json.JsonMapper;

/**
 * The federation service is killed, and started again by whoever watches over it.
 *
 * @param secondsUntilSearchable from the kill until a search finds as much as before
 */
record Restart(long records, double secondsUntilSearchable) {

  private static final String EVERYTHING = "/api/union/search?size=1";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration ROUND = Duration.ofMillis(100);

  static Restart measure(LoadedUnion union) throws IOException, InterruptedException {
    var pages = new Pages(union.service());
    long before = total(pages);
    long began = System.nanoTime();
    long pid = union.platform().platform().pid(Part.FEDERATION).orElseThrow();
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    while (found(pages) != before) {
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new IOException("The service did not find again what it had found");
      }
      TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    }
    return new Restart(before, (System.nanoTime() - began) / 1e9);
  }

  /** Less than anything while nobody answers. */
  private static long found(Pages pages) throws InterruptedException {
    try {
      return total(pages);
    } catch (IOException notYet) {
      return -1;
    }
  }

  private static long total(Pages pages) throws IOException, InterruptedException {
    return JsonMapper.builder().build().readTree(pages.get(EVERYTHING)).path("total").asLong();
  }
}
