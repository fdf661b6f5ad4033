package org.smartlibrary.loan.patron.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.smartlibrary.loan.patron.Decision;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.starter.bulk.Rows;
import org.smartlibrary.starter.form.Reading;

/**
 * Registers the readers of a file: those that have nothing to do with each other at the same time,
 * and all others in the order of the file, in which the answers are given too.
 */
final class Load implements AutoCloseable {

  private static final int AT_ONCE = 16;
  private static final int TOGETHER = 512;

  private final Function<Registration, Decision> register;
  private final Consumer<AnswerLine> answers;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("load-", 0).factory());
  private final List<Callable<AnswerLine>> waiting = new ArrayList<>(TOGETHER);
  private final Set<String> about = new HashSet<>();

  Load(Function<Registration, Decision> register, Consumer<AnswerLine> answers) {
    this.register = register;
    this.answers = answers;
  }

  void add(Rows.Row<Registration> row) {
    switch (row.reading()) {
      case Reading.Faulty<Registration> faulty ->
          waiting.add(() -> AnswerLine.of(row.line(), faulty));
      case Reading.Good<Registration>(var wanted) -> {
        if (keys(wanted).anyMatch(about::contains)) {
          finish();
        }
        keys(wanted).forEach(about::add);
        waiting.add(() -> registered(row.line(), wanted));
      }
    }
    if (waiting.size() >= TOGETHER) {
      finish();
    }
  }

  private AnswerLine registered(long line, Registration wanted) {
    return AnswerLine.of(line, wanted.id().value(), register.apply(wanted));
  }

  /** What no other line may be about at the same time. */
  private static Stream<String> keys(Registration wanted) {
    return Stream.of(
            "reader " + wanted.id().value(),
            "card " + wanted.card().value(),
            wanted.login() == null ? null : "login " + wanted.login(),
            wanted.guardian() == null ? null : "reader " + wanted.guardian().value())
        .filter(Objects::nonNull);
  }

  /** Ends what is waiting, and answers it. */
  void finish() {
    try {
      for (var answer : threads.invokeAll(waiting)) {
        answers.accept(answer.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The load was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A line could not be registered", e.getCause());
    }
    waiting.clear();
    about.clear();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
