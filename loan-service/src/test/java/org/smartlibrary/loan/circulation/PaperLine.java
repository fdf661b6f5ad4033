package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** One line for all copies: who came first is first. */
public final class PaperLine implements WaitingLine {

  static final Duration PICKUP = Duration.ofDays(5);

  private final List<Turn> waiting = new ArrayList<>();
  private final Map<HoldId, Turn> all = new HashMap<>();
  private final Map<HoldId, StockItem> given = new HashMap<>();
  private final Map<HoldId, Instant> joinedAt = new HashMap<>();
  private final Set<HoldId> fulfilled = new HashSet<>();
  private final Set<HoldId> sent = new HashSet<>();
  private final Clock clock;
  private final Fuse fuse;
  private final List<End> ended = new ArrayList<>();
  private final Set<HoldId> freeing = new HashSet<>();
  private int joined;
  private @Nullable KeptCopies copies;
  private @Nullable HoldPlaces places;

  /** Whose waiting ended with which copy. */
  private record End(Turn turn, ItemKey copy, Instant at) {}

  public PaperLine(Clock clock, Fuse fuse) {
    this.clock = clock;
    this.fuse = fuse;
  }

  /** The desk that it is the line of, and the readers' accounts. */
  synchronized void isOf(KeptCopies desk, HoldPlaces accounts) {
    copies = desk;
    places = accounts;
  }

  /** What died between the line and the desk is found out by the line. */
  public synchronized void compareWith(Copies copies) {
    for (var hold : List.copyOf(given.keySet())) {
      var keptFor =
          copies
              .find(Objects.requireNonNull(given.get(hold)).key())
              .flatMap(copy -> copy.custody().keptFor());
      if (keptFor.filter(turn -> turn.hold().equals(hold)).isEmpty()) {
        waiting.addFirst(Objects.requireNonNull(all.get(hold)));
        given.remove(hold);
      }
    }
  }

  public synchronized Turn join(ReaderId reader, Isil pickup) {
    var turn = new Turn(new HoldId("hold-" + ++joined), reader, pickup);
    if (places != null) {
      places.claim(reader, turn.hold(), 1000);
    }
    all.put(turn.hold(), turn);
    joinedAt.put(turn.hold(), clock.instant());
    waiting.add(turn);
    return turn;
  }

  public synchronized void leave(HoldId hold) {
    var turn = all.get(hold);
    if (turn != null && places != null) {
      places.leave(Objects.requireNonNull(turn.reader()), hold);
    }
    waiting.removeIf(other -> other.hold().equals(hold));
    given.remove(hold);
    all.remove(hold);
  }

  @Override
  public synchronized boolean anybodyElseWaits(StockItem copy, ReaderId reader) {
    return waiting.stream().anyMatch(turn -> !reader.equals(turn.reader()));
  }

  @Override
  public synchronized Optional<Turn> next(StockItem copy, Isil at) {
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    fuse.write();
    var turn = waiting.removeFirst();
    given.put(turn.hold(), copy);
    return Optional.of(turn);
  }

  @Override
  public synchronized void sent(HoldId hold, StockItem copy, Isil from) {
    fuse.write();
    sent.add(hold);
  }

  @Override
  public synchronized Optional<Instant> arrived(HoldId hold, StockItem copy) {
    return all.containsKey(hold) ? Optional.of(clock.instant().plus(PICKUP)) : Optional.empty();
  }

  @Override
  public synchronized void fulfilled(HoldId hold, StockItem copy) {
    fuse.write();
    end(hold, copy);
  }

  @Override
  public synchronized void fallsBack(HoldId hold, StockItem copy) {
    fuse.write();
    var turn = all.get(hold);
    if (turn != null && given.remove(hold) != null && !fulfilled.contains(hold)) {
      waiting.addFirst(turn);
    }
  }

  @Override
  public synchronized void missed(HoldId hold, StockItem copy) {
    fallsBack(hold, copy);
  }

  /** There is one title only: whoever has a copy waits no more. */
  @Override
  public synchronized void served(ReaderId reader, StockItem copy, Instant since) {
    fuse.write();
    for (var turn : List.copyOf(all.values())) {
      if (reader.equals(turn.reader())
          && !fulfilled.contains(turn.hold())
          && !Objects.requireNonNull(joinedAt.get(turn.hold())).isAfter(since)) {
        over(turn.hold(), copy);
      }
    }
  }

  private void over(HoldId hold, StockItem taken) {
    var kept = given.get(hold);
    if (kept != null && copies != null && !kept.key().equals(taken.key()) && freeing.add(hold)) {
      try {
        copies.release(kept, hold);
      } finally {
        freeing.remove(hold);
      }
    }
    end(hold, taken);
  }

  private void end(HoldId hold, StockItem copy) {
    var turn = all.get(hold);
    if (turn != null && fulfilled.add(hold)) {
      ended.add(new End(turn, copy.key(), clock.instant()));
    }
    leave(hold);
  }

  @Override
  public synchronized void unserved(ReaderId reader, StockItem copy, Instant since) {
    fuse.write();
    for (var end : List.copyOf(ended)) {
      if (reader.equals(end.turn().reader())
          && end.copy().equals(copy.key())
          && !end.at().isBefore(since)) {
        ended.remove(end);
        again(reader, end.turn());
      }
    }
  }

  private void again(ReaderId reader, Turn turn) {
    if (places != null) {
      places.claim(reader, turn.hold(), 1000);
    }
    fulfilled.remove(turn.hold());
    all.put(turn.hold(), turn);
    waiting.addFirst(turn);
  }

  synchronized boolean wasSent(HoldId hold) {
    return sent.contains(hold);
  }

  synchronized boolean isFulfilled(HoldId hold) {
    return fulfilled.contains(hold);
  }

  synchronized boolean waits(HoldId hold) {
    return waiting.stream().anyMatch(turn -> turn.hold().equals(hold));
  }

  /** The copy that each hold was given. */
  synchronized Map<HoldId, ItemKey> given() {
    return given.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().key()));
  }
}
