package org.smartlibrary.loan.fee.mongo;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.FeeQuery;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** {@code loan_fees_charged_total} by cause and {@code loan_fees_booked_total} by kind. */
final class CountedFees implements Fees {

  private final Fees fees;
  private final MeterRegistry registry;

  CountedFees(Fees fees, MeterRegistry registry) {
    this.fees = fees;
    this.registry = registry;
  }

  @Override
  public boolean add(Fee fee) {
    boolean added = fees.add(fee);
    if (added) {
      count("loan_fees_charged_total", "cause", fee.charge().cause());
    }
    return added;
  }

  @Override
  public boolean replace(Fee next) {
    boolean replaced = fees.replace(next);
    if (replaced) {
      count("loan_fees_booked_total", "kind", next.entries().getLast().kind());
    }
    return replaced;
  }

  private void count(String name, String tag, Enum<?> value) {
    registry.counter(name, tag, value.name().toLowerCase(Locale.ROOT)).increment();
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

  @Override
  public void forget(ReaderId reader) {
    fees.forget(reader);
  }
}
