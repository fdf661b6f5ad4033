package org.smartlibrary.loan.digital;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

final class InMemoryLeaseQueue implements LeaseQueue {

  private static final Comparator<Waiting> ORDER =
      comparing(Waiting::since).thenComparing(waiting -> waiting.reader().value());

  private final List<Waiting> queue = new ArrayList<>();

  @Override
  public synchronized void join(Waiting waiting) {
    if (find(waiting.licence(), waiting.reader()).isEmpty()) {
      queue.add(waiting);
    }
  }

  @Override
  public synchronized void leave(LicenceId licence, ReaderId reader) {
    queue.removeIf(it -> it.licence().equals(licence) && it.reader().equals(reader));
  }

  @Override
  public synchronized List<Waiting> line(LicenceId licence, int most) {
    return queue.stream()
        .filter(it -> it.licence().equals(licence))
        .sorted(ORDER)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized Optional<Waiting> find(LicenceId licence, ReaderId reader) {
    return line(licence, Integer.MAX_VALUE).stream()
        .filter(it -> it.reader().equals(reader))
        .findFirst();
  }

  @Override
  public synchronized int ahead(Waiting waiting, @Nullable Isil province) {
    return (int)
        line(waiting.licence(), Integer.MAX_VALUE).stream()
            .filter(it -> province == null || province.equals(it.province()))
            .filter(it -> ORDER.compare(it, waiting) < 0)
            .count();
  }

  @Override
  public synchronized void offer(Waiting waiting, Instant until) {
    queue.replaceAll(
        it ->
            it.equals(waiting)
                ? new Waiting(it.licence(), it.reader(), it.province(), it.since(), until)
                : it);
  }

  @Override
  public synchronized int length(LicenceId licence) {
    return line(licence, Integer.MAX_VALUE).size();
  }

  @Override
  public synchronized long count() {
    return queue.size();
  }

  @Override
  public synchronized List<LicenceId> awaited(@Nullable LicenceId behind, int most) {
    return queue.stream()
        .map(Waiting::licence)
        .filter(it -> behind == null || it.value().compareTo(behind.value()) > 0)
        .distinct()
        .sorted(comparing(LicenceId::value))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void forget(ReaderId reader) {
    queue.removeIf(it -> it.reader().equals(reader));
  }
}
