package org.smartlibrary.loan.patron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a reader.
 *
 * @param formerCards those that were replaced: they are dead for good
 * @param blockRequests the last that came with a key, the newest last
 */
public record Enrolment(
    Reader reader,
    Details details,
    @Nullable PinHash pin,
    List<CardNumber> formerCards,
    List<BlockRequest> blockRequests) {

  private static final int REMEMBERED = 8;

  public Enrolment {
    formerCards = List.copyOf(formerCards);
    blockRequests = List.copyOf(blockRequests);
  }

  /** Of a reader for whom no block was asked. */
  public Enrolment(
      Reader reader, Details details, @Nullable PinHash pin, List<CardNumber> formerCards) {
    this(reader, details, pin, formerCards, List.of());
  }

  static Enrolment first(Registration wanted) {
    return new Enrolment(
        wanted.reader(List.of(), false, 1), wanted.details(), wanted.hashedPin(null), List.of());
  }

  /** What the registration leaves open stays as it is. */
  Enrolment renewed(Registration wanted) {
    var next = wanted.reader(reader.blocks(), reader.keepsHistory(), reader.version());
    return new Enrolment(
        next, wanted.details(), wanted.hashedPin(pin), retired(next.card()), blockRequests);
  }

  private List<CardNumber> retired(CardNumber next) {
    var cards = new ArrayList<>(formerCards);
    if (!next.equals(reader.card())) {
      cards.add(reader.card());
    }
    return cards;
  }

  /** The same with another reader, one version on. */
  Enrolment with(Reader changed) {
    return new Enrolment(changed.next(reader.version()), details, pin, formerCards, blockRequests);
  }

  /** The same, and what was asked for is remembered. */
  Enrolment having(BlockRequest granted) {
    var all = Stream.concat(blockRequests.stream(), Stream.of(granted)).toList();
    var last = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    return new Enrolment(reader, details, pin, formerCards, last);
  }

  /** What was granted before under a key. */
  Optional<BlockRequest> granted(String key) {
    return blockRequests.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  public ReaderId id() {
    return reader.id();
  }

  public Optional<PinHash> hashedPin() {
    return Optional.ofNullable(pin);
  }

  @Override
  public String toString() {
    return "Enrolment[" + reader + "]";
  }
}
