package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.local.mongo.key.Interval;

/** Chooses the index whose intervals say most about a filter, and one that sorts where it can. */
public final class Planner<I extends IndexShape> {

  private final I primary;
  private final List<I> indexes;

  /** Every document is in the primary index. */
  public Planner(I primary, List<I> indexes) {
    this.primary = primary;
    this.indexes = indexes;
  }

  public Access.Plan<I> plan(Document filter, Document sort) {
    var clauses = Clause.of(filter);
    var best =
        indexes.stream()
            .map(index -> new Candidate<>(index, clauses, sort))
            .filter(Candidate::usable)
            .max(Comparator.comparingLong(Candidate::worth));
    if (best.isPresent() && best.get().restricts()) {
      return best.get().plan();
    }
    return alternatives(clauses)
        .or(() -> best.map(Candidate::plan))
        .orElseGet(() -> scan(filter, sort));
  }

  /** Each alternative of an {@code $or} by an index of its own. */
  private Optional<Access.Plan<I>> alternatives(List<Clause> clauses) {
    return clauses.stream()
        .filter(Clause.AnyOf.class::isInstance)
        .map(Clause.AnyOf.class::cast)
        .map(any -> union(any.filters()))
        .filter(union -> !union.isUnrestricted())
        .findFirst()
        .map(union -> new Access.Plan<>(union, Rest.of(clauses), false));
  }

  private Access<I> union(List<Document> filters) {
    var parts = new ArrayList<Access<I>>();
    filters.forEach(filter -> parts.add(plan(filter, new Document()).access()));
    return new Access.Union<>(parts);
  }

  private Access.Plan<I> scan(Document filter, Document sort) {
    boolean natural = sort.isEmpty() || sort.containsKey("$natural");
    boolean descending = Candidate.isDescending(sort.get("$natural"));
    var all =
        new Access.ByIndex<>(primary, List.of(Interval.ALL), natural && descending, true, false);
    return new Access.Plan<>(all, filter, natural);
  }
}
