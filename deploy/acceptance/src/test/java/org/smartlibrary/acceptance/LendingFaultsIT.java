package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.smartlibrary.local.platform.Part;

/**
 * Desks lend and take back while the service behind them and the broker are killed: what a desk was
 * answered stays true, and in the end the union counts what the desks have, copy by copy.
 */
class LendingFaultsIT {

  private static final String LIBRARY = "CN-430121";
  private static final String MEMBERS =
      """
      isil,name_zh,level,parent,time_zone
      CN-900N,全国图书馆,NATIONAL,,Asia/Shanghai
      CN-430121,长沙县图书馆,COUNTY,CN-900N,Asia/Shanghai
      """;
  private static final String LOANS = "/api/loans";
  private static final String RETURNS = "/api/returns";
  private static final int COPIES = 16;
  private static final int DESKS = 4;
  private static final Duration BETWEEN = Duration.ofSeconds(6);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** What the last answer to its desk said of each copy. */
  private final Map<Integer, Boolean> lent = new ConcurrentHashMap<>();

  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void theUnionEndsWithWhatTheDesksHave() throws Exception {
    try (var platform = RunningPlatform.by("up")) {
      assertThat(platform.members().load(MEMBERS).refused()).isEmpty();
      var counter = new Counter(platform);
      stock(counter);
      int answered = workWhileBeingKilled(platform, counter);
      assertThat(answered).isGreaterThan(DESKS * 10);
      for (int copy = 0; copy < COPIES; copy++) {
        agree(counter, copy);
      }
    }
  }

  private static void stock(Counter counter) throws Exception {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> counter.call("GET", "/api/readers", LIBRARY, "").statusCode() == 200);
    for (int copy = 0; copy < COPIES; copy++) {
      counter.puts(LIBRARY, "fault-" + copy, title(copy), barcode(copy));
    }
    for (int desk = 0; desk < DESKS; desk++) {
      counter.enrols("fault-" + desk, card(desk), LIBRARY);
    }
  }

  private int workWhileBeingKilled(RunningPlatform platform, Counter counter) throws Exception {
    List<Callable<Integer>> desks = new ArrayList<>();
    for (int desk = 0; desk < DESKS; desk++) {
      int number = desk;
      desks.add(() -> work(counter, number));
    }
    try (var pool = Executors.newFixedThreadPool(DESKS)) {
      var working = desks.stream().map(pool::submit).toList();
      for (var victim : List.of(Part.LOAN, Part.KAFKA, Part.LOAN)) {
        pause();
        platform.kill(victim);
      }
      pause();
      over.set(true);
      int answered = 0;
      for (var desk : working) {
        answered += desk.get();
      }
      return answered;
    }
  }

  /** Each desk has copies of its own, so that it knows what became of each. */
  private int work(Counter counter, int desk) throws Exception {
    var random = new SplittableRandom(desk);
    int answered = 0;
    while (!over.get()) {
      int copy = desk + DESKS * random.nextInt(COPIES / DESKS);
      boolean out = lent.getOrDefault(copy, false);
      String key = "fault-%d-%d".formatted(desk, answered);
      var answer =
          persistently(counter, out ? RETURNS : LOANS, key, out ? back(copy) : take(desk, copy));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(out ? 200 : 201);
      lent.put(copy, !out);
      answered++;
    }
    return answered;
  }

  /** Asks again, under the same key, until somebody is there to answer. */
  private static HttpResponse<String> persistently(
      Counter counter, String path, String key, String form) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .pollDelay(Duration.ZERO)
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(
            () -> counter.asks("POST", path, LIBRARY, key, form),
            answer -> answer.statusCode() < 500 && answer.statusCode() != 401);
  }

  private void agree(Counter counter, int copy) throws Exception {
    boolean out = lent.getOrDefault(copy, false);
    var custody = counter.item(LIBRARY, barcode(copy)).path(0).path("custody").asString();
    assertThat(custody).as(barcode(copy)).isEqualTo(out ? "ON_LOAN" : "ON_SHELF");
    // Of a copy that was never lent nobody has told yet how it stands.
    counter.awaitAvailable(title(copy), lent.containsKey(copy) && !out ? 1 : 0);
  }

  private static String take(int desk, int copy) {
    return """
        {"reader":"%s","barcode":"%s","at":"%s"}"""
        .formatted(card(desk), barcode(copy), LIBRARY);
  }

  private static String back(int copy) {
    return """
        {"barcode":"%s","at":"%s"}"""
        .formatted(barcode(copy), LIBRARY);
  }

  private static String title(int copy) {
    return "橘洲渔唱之" + (copy + 1);
  }

  private static String barcode(int copy) {
    return "FA%08d".formatted(copy);
  }

  private static String card(int desk) {
    return "FA9%05d".formatted(desk);
  }

  /** As long as desks work undisturbed between two strikes. */
  private static void pause() {
    await().pollDelay(BETWEEN).atMost(BETWEEN.plusSeconds(5)).until(() -> true);
  }
}
