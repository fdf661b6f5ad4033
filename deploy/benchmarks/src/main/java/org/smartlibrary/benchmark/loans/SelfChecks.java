package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.LongStream;
import org.smartlibrary.local.client.SelfCheckMachine;

/** Readers at one machine, one after the other, each of whom takes a copy and brings it back. */
final class SelfChecks implements AutoCloseable {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd    HHmmss");
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String NO_DATE = " ".repeat(18);

  private final SelfCheckMachine machine;
  private final Desks desks;
  private final int library;
  private final LongStream.Builder statuses = LongStream.builder();
  private final LongStream.Builder checkOuts = LongStream.builder();
  private final LongStream.Builder checkIns = LongStream.builder();

  /** Nanoseconds from each question to its answer, to be read once. */
  record Times(LongStream statuses, LongStream checkOuts, LongStream checkIns) {}

  SelfChecks(SelfCheckMachine machine, Desks desks, int library) {
    this.machine = machine;
    this.desks = desks;
    this.library = library;
  }

  Times run(long end) throws IOException {
    while (System.nanoTime() < end) {
      var errand = desks.again(library);
      synchronized (errand) {
        serve(errand.isil(), desks.card(errand), errand.barcode());
      }
    }
    return new Times(statuses.build(), checkOuts.build(), checkIns.build());
  }

  private void serve(String isil, String card, String barcode) throws IOException {
    String now = LocalDateTime.now(CHINA).format(TIME);
    timed(statuses, "24", "23001%sAO%s|AA%s|AC|AD|".formatted(now, isil, card));
    timed(
        checkOuts,
        "121",
        "11YN%s%sAO%s|AA%s|AB%s|AC|".formatted(now, NO_DATE, isil, card, barcode));
    timed(checkIns, "101", "09N%s%sAP|AO%s|AB%s|AC|".formatted(now, now, isil, barcode));
  }

  private void timed(LongStream.Builder times, String expected, String message) throws IOException {
    long asked = System.nanoTime();
    String answer = machine.ask(message);
    times.add(System.nanoTime() - asked);
    if (!answer.startsWith(expected)) {
      throw new IOException("%s was answered with %s".formatted(message, answer));
    }
  }

  @Override
  public void close() throws IOException {
    machine.close();
  }
}
