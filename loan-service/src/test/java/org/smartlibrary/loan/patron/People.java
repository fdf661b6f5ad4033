package org.smartlibrary.loan.patron;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** Invented readers for tests. */
public final class People {

  public static final Isil SHIQUAN = new Isil("CN-610922");
  public static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

  private People() {}

  /** A reader of whom nobody else's test has heard. */
  public static Registration somebody() {
    var unique = UUID.randomUUID().toString().substring(0, 18);
    return named("r-" + unique, unique, null);
  }

  public static Registration named(String id, String card, @Nullable String login) {
    return new Registration(
        new ReaderId(id),
        new CardNumber(card),
        login,
        "王小明",
        SHIQUAN,
        ReaderGroup.ADULT,
        LocalDate.parse("2030-12-31"),
        null,
        null,
        new Details("0915-6312345", "wang@example.cn", LocalDate.parse("1990-02-28")),
        null);
  }

  public static Registration withCard(Registration of, String card) {
    return new Registration(
        of.id(),
        new CardNumber(card),
        of.login(),
        of.name(),
        of.home(),
        of.group(),
        of.validThrough(),
        of.guardian(),
        of.keepsHistory(),
        of.details(),
        of.pin());
  }

  public static Registration withPin(Registration of, @Nullable String pin) {
    return new Registration(
        of.id(),
        of.card(),
        of.login(),
        of.name(),
        of.home(),
        of.group(),
        of.validThrough(),
        of.guardian(),
        of.keepsHistory(),
        of.details(),
        pin);
  }

  public static Registration withGuardian(Registration of, ReaderId guardian) {
    return new Registration(
        of.id(),
        of.card(),
        of.login(),
        of.name(),
        of.home(),
        ReaderGroup.CHILD,
        of.validThrough(),
        guardian,
        of.keepsHistory(),
        of.details(),
        of.pin());
  }

  /** What so many threads are answered who ask at once. */
  public static <T> List<T> atOnce(int threads, Supplier<? extends Callable<T>> work) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return executor.invokeAll(Stream.generate(work).limit(threads).toList()).stream()
          .map(People::<T>result)
          .toList();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T result(Future<? extends T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
