package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One library's wish for one title, everything that became of it, and what is still to be told. */
public record InterlibraryRequest(
    RequestId id,
    Origin origin,
    Need need,
    Rota rota,
    Progress progress,
    List<Step> trail,
    List<Notice> notices,
    long version) {

  public InterlibraryRequest {
    trail = List.copyOf(trail);
    notices = List.copyOf(notices);
  }

  static InterlibraryRequest written(
      RequestId id, Origin origin, Need need, List<Supplier> suppliers) {
    Step first =
        new Step(
            origin.at(),
            origin.requester().id(),
            Step.Kind.REQUESTED,
            Progress.Name.REQUESTED,
            null);
    return new InterlibraryRequest(
        id,
        origin,
        need,
        Rota.of(suppliers),
        new Progress.Requested(),
        List.of(first),
        List.of(),
        1);
  }

  public Party requester() {
    return origin.requester();
  }

  public Instant changedAt() {
    return trail.getLast().at();
  }

  /** The number under which a supplier outside knows it: each asking has its own. */
  public String numberAtSupplier() {
    return "%s-%d%s".formatted(id, rota.next(), rota.retried() ? "R" : "");
  }

  /** The request that such a number belongs to. */
  public static Optional<RequestId> ofNumberAtSupplier(String number) {
    int end = number.indexOf('-');
    return end < 0 ? Optional.empty() : RequestId.of(number.substring(0, end));
  }

  InterlibraryRequest moved(Progress to, Rota along) {
    return new InterlibraryRequest(id, origin, need, along, to, trail, notices, version);
  }

  InterlibraryRequest moved(Progress to) {
    return moved(to, rota);
  }

  InterlibraryRequest step(
      Instant at, @Nullable AgencyId by, Step.Kind kind, @Nullable String says) {
    Step step = new Step(at, by, kind, progress.name(), says);
    List<Step> longer = Stream.concat(trail.stream(), Stream.of(step)).toList();
    return new InterlibraryRequest(id, origin, need, rota, progress, longer, notices, version);
  }

  InterlibraryRequest notify(AgencyId to, String foreignId, Notice.Content content, Instant at) {
    int last = notices.stream().mapToInt(Notice::number).max().orElse(0);
    // Grows with the trail, so that no number is given twice when its notice is gone.
    int number = Math.max(trail.size() * 2, last + 1);
    Notice notice = new Notice(number, to, foreignId, content, at, 0, at);
    return telling(Stream.concat(notices.stream(), Stream.of(notice)).toList());
  }

  InterlibraryRequest telling(List<Notice> others) {
    return new InterlibraryRequest(id, origin, need, rota, progress, trail, others, version);
  }

  InterlibraryRequest withoutReader() {
    return new InterlibraryRequest(
        id, origin, need.withoutReader(), rota, progress, trail, notices, version);
  }

  InterlibraryRequest next() {
    return new InterlibraryRequest(id, origin, need, rota, progress, trail, notices, version + 1);
  }
}
