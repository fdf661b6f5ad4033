package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * One library's wish for one title, everything that became of it, and what is still to be told.
 *
 * @param counted whether it takes one of its reader's places among holds
 */
public record InterlibraryRequest(
    RequestId id,
    Origin origin,
    Need need,
    Rota rota,
    Progress progress,
    List<Step> trail,
    List<Notice> notices,
    boolean counted,
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
        false,
        1);
  }

  public Party requester() {
    return origin.requester();
  }

  public Optional<ReaderId> reader() {
    return Optional.ofNullable(need.reader());
  }

  /** The member that asked. */
  public Optional<Isil> library() {
    return requester() instanceof Party.Member(Isil isil) ? Optional.of(isil) : Optional.empty();
  }

  /** Whether it is a reader's, and its place is not yet taken. */
  public boolean isUnplaced() {
    return counted && progress instanceof Progress.Requested;
  }

  /** Whether the reader has it, or will not have it any more. */
  boolean isServed() {
    return progress.isServed();
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
    return new InterlibraryRequest(id, origin, need, along, to, trail, notices, counted, version);
  }

  InterlibraryRequest moved(Progress to) {
    return moved(to, rota);
  }

  InterlibraryRequest step(
      Instant at, @Nullable AgencyId by, Step.Kind kind, @Nullable String says) {
    Step step = new Step(at, by, kind, progress.name(), says);
    List<Step> longer = Stream.concat(trail.stream(), Stream.of(step)).toList();
    return new InterlibraryRequest(
        id, origin, need, rota, progress, longer, notices, counted, version);
  }

  InterlibraryRequest notify(AgencyId to, String foreignId, Notice.Content content, Instant at) {
    int last = notices.stream().mapToInt(Notice::number).max().orElse(0);
    // Grows with the trail, so that no number is given twice when its notice is gone.
    int number = Math.max(trail.size() * 2, last + 1);
    Notice notice = new Notice(number, to, foreignId, content, at, 0, at);
    return telling(Stream.concat(notices.stream(), Stream.of(notice)).toList());
  }

  InterlibraryRequest telling(List<Notice> others) {
    return new InterlibraryRequest(
        id, origin, need, rota, progress, trail, others, counted, version);
  }

  InterlibraryRequest withoutReader() {
    return new InterlibraryRequest(
        id, origin, need.withoutReader(), rota, progress, trail, notices, counted, version);
  }

  InterlibraryRequest counted(boolean counts) {
    return new InterlibraryRequest(
        id, origin, need, rota, progress, trail, notices, counts, version);
  }

  InterlibraryRequest next() {
    return new InterlibraryRequest(
        id, origin, need, rota, progress, trail, notices, counted, version + 1);
  }
}
