package org.smartlibrary.loan.interlending;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** Takes wishes down, moves them on, and keeps their deadlines. */
public final class Interlending {

  /** So many may change one request at the same time. */
  private static final int TRIES = 16;

  private static final int AT_ONCE = 200;

  private final InterlibraryRequests requests;
  private final Agencies agencies;
  private final Holders holders;
  private final Routing routing;
  private final Moves moves;
  private final ReaderPlaces places;
  private final InterlendingSettings settings;
  private final InterlendingMeters meters;
  private final Clock clock;

  /** What it is made of. */
  public record Means(
      InterlibraryRequests requests,
      Agencies agencies,
      Holders holders,
      Deadlines deadlines,
      ReaderPlaces places,
      InterlendingSettings settings,
      InterlendingMeters meters) {}

  public Interlending(Means means, Clock clock) {
    this.requests = means.requests();
    this.agencies = means.agencies();
    this.holders = means.holders();
    this.routing = new Routing(means.settings());
    this.moves = new Moves(means.deadlines());
    this.places = means.places();
    this.settings = means.settings();
    this.meters = means.meters();
    this.clock = clock;
  }

  /**
   * A member's wish for a title of the union.
   *
   * @param beyond whether agencies outside may be asked when no member can
   * @param key by which a repetition is known
   */
  public Opening open(Isil library, Need need, boolean beyond, @Nullable String key) {
    InterlibraryRequest wish = written(library.value(), library, need, beyond, key);
    Optional<InterlibraryRequest> known = requests.find(wish.id());
    if (known.isPresent()) {
      return repeated(known.get(), wish.origin().digest());
    }
    var title = need.title();
    return title != null && holders.hasAtHome(library, title, need.service())
        ? new Opening.HeldHere()
        : added(wish);
  }

  /** As a reader's wish is written down; the same key of another reader is another one. */
  InterlibraryRequest wishOf(
      ReaderId reader, Isil library, Need need, boolean beyond, @Nullable String key) {
    return written("reader|" + reader.value(), library, need, beyond, key).counted(true);
  }

  private InterlibraryRequest written(
      String who, Isil library, Need need, boolean beyond, @Nullable String key) {
    Instant now = clock.instant();
    String words = "%s/%s/%s/%s".formatted(need, need.reader(), need.neededBy(), beyond);
    String digest = RequestId.derivedFrom(library.value(), words + need.note()).value();
    RequestId id = key == null ? RequestId.at(now) : RequestId.derivedFrom(who + "|key", key);
    Party requester = Party.of(library);
    List<Supplier> rota = new ArrayList<>();
    if (need.title() != null) {
      rota.addAll(routing.order(holders.of(requester, need.title(), need.service(), now)));
    }
    if (beyond) {
      rota.addAll(lastResorts());
    }
    return InterlibraryRequest.written(
        id, new Origin(requester, null, null, digest, now), need, List.copyOf(rota));
  }

  static boolean isSame(InterlibraryRequest known, InterlibraryRequest wish) {
    return Objects.equals(known.origin().digest(), wish.origin().digest());
  }

  /**
   * An agency's wish.
   *
   * @param supplier the member that it asks; null when it asks the network
   */
  public Opening openForeign(
      AgencyId agency, String foreignId, AgencyId addressed, Need need, @Nullable Isil supplier) {
    Instant now = clock.instant();
    Party requester = new Party.Outsider(agency);
    List<Supplier> rota = List.of();
    if (need.title() != null) {
      List<Holder> all = holders.of(requester, need.title(), need.service(), now);
      rota =
          routing.order(
              all.stream()
                  .filter(holder -> supplier == null || holder.isil().equals(supplier))
                  .filter(holder -> !AgencyId.of(holder.isil()).equals(agency))
                  .toList());
    }
    Origin origin = new Origin(requester, foreignId, addressed, null, now);
    RequestId id = RequestId.ofForeign(agency, foreignId);
    return added(InterlibraryRequest.written(id, origin, need, rota));
  }

  private Opening added(InterlibraryRequest written) {
    InterlibraryRequest opened =
        switch (moves.decide(written, new Happening.Opened(), written.origin().at())) {
          case Decision.Moved moved -> moved.request();
          case Decision.AsBefore _, Decision.NotNow _, Decision.DeskRefuses _ -> written;
        };
    if (requests.add(opened)) {
      meters.moved(Progress.Name.REQUESTED);
      meters.moved(opened.progress().name());
      return new Opening.Opened(opened, true);
    }
    return repeated(requests.find(opened.id()).orElse(opened), opened.origin().digest());
  }

  private static Opening repeated(InterlibraryRequest known, @Nullable String digest) {
    return digest == null || digest.equals(known.origin().digest())
        ? new Opening.Opened(known, false)
        : new Opening.OtherWish();
  }

  private List<Supplier> lastResorts() {
    return agencies.all().stream()
        .filter(agency -> agency.lastResort() && agency.endpoint() != null)
        .map(
            agency ->
                new Supplier(
                    new Party.Outsider(agency.id()),
                    Ring.BEYOND,
                    List.of(new Reason(Reason.Criterion.RING, "beyond the network", 0))))
        .toList();
  }

  /** Empty when there is no such request. */
  public Optional<Decision> act(RequestId id, Happening happening) {
    return change(id, request -> moves.decide(request, happening, clock.instant()));
  }

  /** What would come of it now; nothing is written. */
  Optional<Decision> foresee(RequestId id, Happening happening) {
    return requests.find(id).map(request -> moves.decide(request, happening, clock.instant()));
  }

  /** Adds a line to the trail of a request and changes nothing else. */
  public Optional<Decision> note(RequestId id, AgencyId by, Step.Kind kind, @Nullable String says) {
    return change(id, request -> new Decision.Moved(request.step(clock.instant(), by, kind, says)));
  }

  /** Answers an agency that wants to know how its request stands, or wants what cannot be. */
  public Optional<Decision> reportTo(
      AgencyId agency, RequestId id, Notice.Why why, Notice.Status status, @Nullable Boolean yes) {
    Notice.Content report = new Notice.Content.Report(why, status, yes, null);
    return change(
        id,
        request ->
            new Decision.Moved(
                request
                    .step(clock.instant(), agency, Step.Kind.NOTIFIED, why.name())
                    .notify(
                        agency,
                        String.valueOf(request.origin().foreignId()),
                        report,
                        clock.instant())));
  }

  Optional<Decision> change(RequestId id, Function<InterlibraryRequest, Decision> change) {
    for (int i = 0; i < TRIES; i++) {
      Optional<InterlibraryRequest> known = requests.find(id);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      Decision decision = change.apply(known.get());
      if (!(decision instanceof Decision.Moved moved)) {
        return Optional.of(decision);
      }
      InterlibraryRequest next = moved.request().next();
      if (requests.replace(next)) {
        counted(known.get(), next);
        return Optional.of(new Decision.Moved(next.counted() ? freePlace(next) : next));
      }
    }
    throw new IllegalStateException("Too many change the request %s at once.".formatted(id));
  }

  /** A reader who has it, or will not have it, may ask for something else. */
  InterlibraryRequest freePlace(InterlibraryRequest request) {
    if (!request.isServed()) {
      return request;
    }
    places.leave(request);
    return change(
                    request.id(),
                    latest ->
                        latest.counted()
                            ? new Decision.Moved(latest.counted(false))
                            : new Decision.AsBefore(latest))
                .orElseThrow()
            instanceof Decision.Moved moved
        ? moved.request()
        : request;
  }

  private void counted(InterlibraryRequest before, InterlibraryRequest after) {
    if (before.progress().name() != after.progress().name()) {
      meters.moved(after.progress().name());
    }
  }

  /** What one library has to settle with each other for a month. */
  public List<Settlement> settlements(YearMonth month) {
    return Settlement.of(requests.supplied(month));
  }

  /** Passes over who is silent, and cuts readers from what has long been over. */
  public void sweep() {
    Instant now = clock.instant();
    for (InterlibraryRequest late : requests.due(now, AT_ONCE)) {
      if (!late.isUnplaced()) {
        act(late.id(), new Happening.TimeIsUp());
      }
    }
    for (InterlibraryRequest over :
        requests.namingReaders(now.minus(settings.readerKept()), AT_ONCE)) {
      change(over.id(), request -> new Decision.Moved(request.withoutReader()));
    }
  }
}
