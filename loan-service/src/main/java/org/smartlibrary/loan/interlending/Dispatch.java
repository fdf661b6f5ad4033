package org.smartlibrary.loan.interlending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends what agencies outside are to be told, in order. A message stands in the document of what it
 * tells of until it is confirmed; one that was sent by somebody who then died is sent again.
 */
public final class Dispatch {

  private static final int AT_ONCE = 50;

  private final InterlibraryRequests requests;
  private final Agencies agencies;
  private final Correspondence correspondence;
  private final Interlending interlending;
  private final InterlendingSettings settings;
  private final InterlendingMeters meters;
  private final Clock clock;

  public Dispatch(
      Interlending.Means means,
      Correspondence correspondence,
      Interlending interlending,
      Clock clock) {
    this.requests = means.requests();
    this.agencies = means.agencies();
    this.correspondence = correspondence;
    this.interlending = interlending;
    this.settings = means.settings();
    this.meters = means.meters();
    this.clock = clock;
  }

  /** Whether there was something to send. */
  public boolean run() {
    List<InterlibraryRequest> waiting = requests.toTell(clock.instant(), AT_ONCE);
    waiting.forEach(this::first);
    return !waiting.isEmpty();
  }

  private void first(InterlibraryRequest request) {
    claim(request)
        .ifPresent(
            claimed -> {
              Notice notice = claimed.notices().getFirst();
              Optional<Agency> to = agencies.find(notice.to());
              settle(
                  claimed.id(),
                  notice,
                  to.<Correspondence.Outcome>map(
                          agency -> correspondence.send(agency, claimed, notice))
                      .orElseGet(() -> new Correspondence.Outcome.Rejected("no such agency")));
            });
  }

  /** Another instance leaves it alone for as long as an answer may take, and some more. */
  private Optional<InterlibraryRequest> claim(InterlibraryRequest request) {
    Duration lease = settings.answerTimeout().plus(settings.connectTimeout()).multipliedBy(2);
    Notice first = request.notices().getFirst().claimedUntil(clock.instant().plus(lease));
    InterlibraryRequest claimed = request.telling(with(request.notices(), first)).next();
    return requests.replace(claimed) ? Optional.of(claimed) : Optional.empty();
  }

  private void settle(RequestId id, Notice notice, Correspondence.Outcome outcome) {
    switch (outcome) {
      case Correspondence.Outcome.Confirmed _ -> {
        meters.told("confirmed");
        out(id, notice, Step.Kind.TOLD, null);
      }
      case Correspondence.Outcome.Rejected rejected -> {
        meters.told("rejected");
        out(id, notice, Step.Kind.NOT_TOLD, rejected.why());
        inVain(id, notice, rejected.why());
      }
      case Correspondence.Outcome.Failed failed -> failed(id, notice, failed.why());
    }
  }

  private void failed(RequestId id, Notice notice, String why) {
    if (notice.attempts() + 1 >= settings.attempts()) {
      meters.told("given-up");
      out(id, notice, Step.Kind.NOT_TOLD, why);
      inVain(id, notice, why);
      return;
    }
    meters.told("failed");
    Instant then = clock.instant().plus(wait(notice.attempts()));
    interlending.change(
        id,
        request ->
            holds(request, notice)
                ? new Decision.Moved(request.telling(with(request.notices(), notice.later(then))))
                : new Decision.AsBefore(request));
  }

  private Duration wait(int attempts) {
    Duration doubled = settings.firstWait().multipliedBy(1L << Math.min(attempts, 20));
    return doubled.compareTo(settings.longestWait()) > 0 ? settings.longestWait() : doubled;
  }

  private void out(RequestId id, Notice notice, Step.Kind kind, @Nullable String says) {
    interlending.change(
        id,
        request ->
            holds(request, notice)
                ? new Decision.Moved(
                    request
                        .telling(
                            request.notices().stream()
                                .filter(other -> other.number() != notice.number())
                                .toList())
                        .step(clock.instant(), notice.to(), kind, said(notice, says)))
                : new Decision.AsBefore(request));
  }

  private static String said(Notice notice, @Nullable String says) {
    String what =
        switch (notice.content()) {
          case Notice.Content.Ask _ -> "request";
          case Notice.Content.Tell tell -> tell.action().name();
          case Notice.Content.Report report -> report.status().name();
        };
    return says == null ? what : what + ": " + says;
  }

  /** Whom one cannot ask is passed over. */
  private void inVain(RequestId id, Notice notice, String why) {
    if (notice.content() instanceof Notice.Content.Ask) {
      interlending.act(id, new Happening.Unreachable(new Party.Outsider(notice.to()), why));
    }
  }

  private static boolean holds(InterlibraryRequest request, Notice notice) {
    return request.notices().stream().anyMatch(other -> other.number() == notice.number());
  }

  private static List<Notice> with(List<Notice> notices, Notice changed) {
    return notices.stream()
        .map(notice -> notice.number() == changed.number() ? changed : notice)
        .toList();
  }
}
