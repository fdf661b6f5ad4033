package org.smartlibrary.federation.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows what libraries do with their records and what people assert of them, batch by batch. A
 * batch is made durable as one, then written where it is looked up, then told; a writer that takes
 * over does the last two again for the newest batch, so that an owner may die between any two
 * steps.
 */
public final class ClusterWriter {

  private final ClusterStore store;
  private final ClusterEvents events;
  private final Clock clock;
  private @Nullable Term term;
  private final int crowd;
  private Crowds crowds;
  private Assertions assertions = Assertions.NONE;
  private RulesState rules = RulesState.BUILT;
  private String renewedTo = "";
  private boolean foundOutdated;
  private Map<Place, Long> through = Map.of();
  private Numbering next = Numbering.START;

  public ClusterWriter(ClusterStore store, ClusterEvents events, Clock clock) {
    this(store, events, clock, Crowds.MOST);
  }

  ClusterWriter(ClusterStore store, ClusterEvents events, Clock clock, int crowd) {
    this.store = store;
    this.events = events;
    this.clock = clock;
    this.crowd = crowd;
    this.crowds = new Crowds(crowd, Map.of());
  }

  /**
   * Applies what was heard, in one batch if one document can hold it; returns when it is durable
   * and told.
   *
   * @throws FencedException when another writer took over; the next call takes over from it
   */
  public synchronized List<Batch> write(List<? extends Notice> heard) {
    try {
      return List.of(writeAsOne(ownTerm(), heard));
    } catch (BatchTooLargeException e) {
      if (heard.size() == 1) {
        throw e;
      }
      int half = heard.size() / 2;
      var batches = new ArrayList<>(write(heard.subList(0, half)));
      batches.addAll(write(heard.subList(half, heard.size())));
      return batches;
    }
  }

  private Batch writeAsOne(Term own, List<? extends Notice> notices) {
    List<Heard> heard = notices(notices, Heard.class);
    List<Assertion> news = assertions.news(notices(notices, Assertion.class));
    RulesState ordered = rules;
    for (RulesOrder order : notices(notices, RulesOrder.class)) {
      ordered = ordered.ordered(order.rules());
    }
    return commit(
        own,
        derivation(ordered)
            .derive(
                next.asOf(clock.instant()),
                newest(heard),
                news,
                List.of(),
                throughOf(notices(notices, Passed.class))));
  }

  /**
   * After a change of the rules, derives some more components again; false when there is nothing to
   * do, because all are, or because another writes.
   *
   * @throws FencedException when another writer took over
   */
  public synchronized boolean renew(int size) {
    if (term == null || !rules.renewing()) {
      return false;
    }
    List<Component> page = store.page(renewedTo, size);
    if (page.isEmpty()) {
      return endOfPass(term);
    }
    try {
      renew(term, page);
    } catch (BatchTooLargeException e) {
      if (size > 1) {
        return renew(size / 2);
      }
      // What no document can hold stays as it was derived.
    }
    renewedTo = page.getLast().id();
    return true;
  }

  private void renew(Term own, List<Component> page) {
    List<Component> outdated =
        page.stream().filter(component -> component.edition() < rules.edition()).toList();
    if (!outdated.isEmpty()) {
      commit(own, renewed(rules, outdated));
      foundOutdated = true;
    }
  }

  /**
   * Components change their ids on the way: there is none left when a whole pass found none and no
   * batch meanwhile touched one.
   */
  private boolean endOfPass(Term own) {
    boolean again = foundOutdated;
    renewedTo = "";
    foundOutdated = false;
    if (!again) {
      commit(own, renewed(rules.done(), List.of()));
    }
    return again;
  }

  private Batch renewed(RulesState state, List<Component> outdated) {
    return derivation(state)
        .derive(next.asOf(clock.instant()), List.of(), List.of(), outdated, through);
  }

  private Derivation derivation(RulesState state) {
    return new Derivation(store, crowds, assertions, state);
  }

  private Batch commit(Term own, Batch batch) {
    try {
      store.commit(own, batch);
      next = Numbering.behind(batch);
      crowds.apply(batch.crowds());
      assertions = assertions.after(batch.assertions());
      if (batch.rules().edition() != rules.edition()) {
        renewedTo = "";
      }
      foundOutdated |= batch.hasOutdated();
      rules = batch.rules();
      through = batch.through();
      finish(batch);
      return batch;
    } catch (BatchTooLargeException e) {
      throw e;
    } catch (RuntimeException e) {
      term = null;
      throw e;
    }
  }

  private Term ownTerm() {
    if (term == null) {
      Term taken = store.takeOver();
      taken.last().ifPresent(this::finish);
      crowds = new Crowds(crowd, taken.crowds());
      assertions = Assertions.of(taken.assertions());
      rules = taken.rules();
      renewedTo = "";
      foundOutdated = true;
      through = taken.through();
      next = taken.last().map(Numbering::behind).orElse(Numbering.START);
      term = taken;
    }
    return term;
  }

  private void finish(Batch batch) {
    store.settle(batch);
    events.publish(batch);
  }

  private static <T extends Notice> List<T> notices(List<? extends Notice> all, Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The newest change of each record; the others would be undone by it in the same batch. */
  private static List<Change> newest(List<Heard> heard) {
    var newest = new LinkedHashMap<RecordKey, Change>();
    for (Heard one : heard) {
      newest.merge(
          one.change().key(), one.change(), (a, b) -> b.sequence() >= a.sequence() ? b : a);
    }
    return new ArrayList<>(newest.values());
  }

  private Map<Place, Long> throughOf(List<Passed> passed) {
    var reached = new HashMap<>(through);
    passed.forEach(one -> reached.merge(one.place(), one.offset(), Math::max));
    return reached;
  }
}
