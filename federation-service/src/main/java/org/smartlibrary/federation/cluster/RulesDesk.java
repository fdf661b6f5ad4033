package org.smartlibrary.federation.cluster;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.smartlibrary.federation.cluster.match.RuleSet;

/** Where operators try other rules, and switch to them when they were tried. */
public final class RulesDesk {

  private final ClusterStore store;
  private final Clusters clusters;
  private final RuleBook book;
  private final RulesOrders orders;
  private final Clock clock;
  private final AtomicBoolean running = new AtomicBoolean();

  public RulesDesk(
      ClusterStore store, Clusters clusters, RuleBook book, RulesOrders orders, Clock clock) {
    this.store = store;
    this.clusters = clusters;
    this.book = book;
    this.orders = orders;
    this.clock = clock;
  }

  /** What became of the wish to switch. */
  public enum Switch {
    ORDERED,
    UNKNOWN,
    UNTRIED
  }

  /** Tries rules in the background; empty while others are being tried here. */
  public Optional<RuleSet> tryOut(RuleSet wanted) {
    if (!running.compareAndSet(false, true)) {
      return Optional.empty();
    }
    RuleSet rules = wanted.version() > 0 ? wanted : book.add(wanted);
    var shadow = new Shadow(store, clusters, rules, clock);
    book.report(shadow.report(ShadowReport.State.RUNNING));
    Thread.ofVirtual().name("shadow-" + rules.version()).start(() -> run(shadow));
    return Optional.of(rules);
  }

  private void run(Shadow shadow) {
    try {
      shadow.run(book::report);
    } finally {
      running.set(false);
    }
  }

  /** Switches to rules that were tried to the end, or back to those that are built. */
  public Switch activate(int version) {
    Optional<RuleSet> rules = version == 0 ? Optional.of(RuleSet.BUILT) : book.find(version);
    if (rules.isEmpty()) {
      return Switch.UNKNOWN;
    }
    boolean tried =
        book.reportOn(version)
            .filter(report -> report.state() == ShadowReport.State.FINISHED)
            .isPresent();
    if (version > 0 && !tried) {
      return Switch.UNTRIED;
    }
    orders.send(new RulesOrder(rules.get()));
    return Switch.ORDERED;
  }
}
