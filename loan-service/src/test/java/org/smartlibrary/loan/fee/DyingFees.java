package org.smartlibrary.loan.fee;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** A store that dies after so many writes. */
final class DyingFees implements Fees {

  private final Fees fees;
  private final AtomicInteger left;

  /** What the service's own death looks like from inside. */
  static final class Died extends RuntimeException {}

  DyingFees(Fees fees, int writes) {
    this.fees = fees;
    this.left = new AtomicInteger(writes);
  }

  @Override
  public boolean add(Fee fee) {
    live();
    return fees.add(fee);
  }

  @Override
  public boolean replace(Fee next) {
    live();
    return fees.replace(next);
  }

  @Override
  public void forget(ReaderId reader) {
    live();
    fees.forget(reader);
  }

  private void live() {
    if (left.getAndDecrement() <= 0) {
      throw new Died();
    }
  }

  @Override
  public Optional<Fee> find(String id) {
    return fees.find(id);
  }

  @Override
  public Money owedBy(ReaderId reader) {
    return fees.owedBy(reader);
  }

  @Override
  public Money creditOf(ReaderId reader) {
    return fees.creditOf(reader);
  }

  @Override
  public List<Fee> open(ReaderId reader) {
    return fees.open(reader);
  }

  @Override
  public Page<Fee> page(FeeQuery query, PageRequest request) {
    return fees.page(query, request);
  }

  @Override
  public void forEachSince(Isil library, Instant since, Consumer<Fee> bookkeeper) {
    fees.forEachSince(library, since, bookkeeper);
  }
}
