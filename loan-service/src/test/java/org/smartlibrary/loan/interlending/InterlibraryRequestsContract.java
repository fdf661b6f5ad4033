package org.smartlibrary.loan.interlending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.InterlibraryRequests.Side;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What every place for requests and agencies promises. */
public abstract class InterlibraryRequestsContract {

  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
  private static final PageRequest FIRST = new PageRequest(0, 20);

  private final Party here = member();
  private final Party there = member();
  private final Party outside = new Party.Outsider(new AgencyId("ISIL", "US-" + UUID.randomUUID()));

  protected abstract InterlibraryRequests requests();

  protected abstract Agencies agencies();

  private static Party member() {
    return Party.of(new Isil("CN-" + UUID.randomUUID().toString().substring(0, 8)));
  }

  private InterlibraryRequest written() {
    Reason reason = new Reason(Reason.Criterion.DISTANCE, "12 km", 12.5);
    return InterlibraryRequest.written(
        RequestId.at(NOW),
        new Origin(here, "their-1", here.id(), "digest", NOW),
        Bench.need(),
        List.of(
            new Supplier(there, Ring.PROVINCE, List.of(reason)),
            new Supplier(outside, Ring.BEYOND, List.of())));
  }

  private InterlibraryRequest shipped(Party supplier, Party requester, Instant at, long fen) {
    InterlibraryRequest request =
        InterlibraryRequest.written(
            RequestId.at(at), new Origin(requester, null, null, null, at), Bench.need(), List.of());
    return request.moved(
        new Progress.Shipped(new Supply(supplier, "b1", at, at, new Money(fen), 1)));
  }

  @Test
  public void aRequestComesBackAsItWasGivenInEveryState() {
    Supply supply = new Supply(there, null, NOW, null, Money.ZERO, 0);
    List<Progress> all =
        List.of(
            new Progress.Requested(),
            new Progress.Asked(there, NOW),
            new Progress.WillSupply(outside, NOW),
            new Progress.Retry(there, "later", NOW),
            new Progress.Shipped(supply),
            new Progress.Received(supply),
            new Progress.OnLoan(supply.renewed(NOW)),
            new Progress.Returned(supply),
            new Progress.Completed(supply),
            new Progress.CopyCompleted(supply),
            new Progress.Unfilled(),
            new Progress.Cancelled());
    for (Progress progress : all) {
      InterlibraryRequest request =
          written()
              .moved(progress, new Rota(written().rota().suppliers(), 1, true))
              .step(NOW.plusSeconds(1), null, Step.Kind.TIME_IS_UP, "why")
              .notify(outside.id(), "1", new Notice.Content.Ask("0"), NOW)
              .notify(outside.id(), "1", new Notice.Content.Tell(Notice.Action.RENEW), NOW)
              .notify(
                  outside.id(),
                  "1",
                  new Notice.Content.Report(
                      Notice.Why.CANCEL_RESPONSE, Notice.Status.LOANED, false, "no"),
                  NOW);
      assertThat(requests().add(request)).isTrue();
      assertThat(requests().add(request)).isFalse();
      assertThat(requests().find(request.id())).contains(request);
    }
  }

  @Test
  public void onlyTheNextVersionReplacesARequest() {
    InterlibraryRequest request = written();
    requests().add(request);
    InterlibraryRequest next = request.moved(new Progress.Asked(there, NOW)).next();

    assertThat(requests().replace(next)).isTrue();
    assertThat(requests().replace(next)).isFalse();
    assertThat(requests().find(request.id())).contains(next);
  }

  @Test
  public void eachSideHasItsList() {
    InterlibraryRequest asked = written().moved(new Progress.Asked(there, NOW));
    requests().add(asked);
    requests().add(written());

    assertThat(requests().page(there, Side.SUPPLIER, null, FIRST).items()).containsExactly(asked);
    assertThat(requests().page(here, Side.REQUESTER, null, FIRST).total()).isEqualTo(2);
    assertThat(requests().page(here, Side.REQUESTER, Progress.Name.ASKED, FIRST).items())
        .containsExactly(asked);
    assertThat(requests().page(here, Side.SUPPLIER, null, FIRST).items()).isEmpty();
    assertThat(requests().openAt(there)).isEqualTo(1);
  }

  @Test
  public void whatIsDueIsTheLongestOverdueFirst() {
    Instant then = Instant.parse("1990-01-01T00:00:00Z");
    InterlibraryRequest later = written().moved(new Progress.Asked(there, then.plusSeconds(5)));
    InterlibraryRequest first = written().moved(new Progress.WillSupply(there, then));
    requests().add(later);
    requests().add(first);
    requests().add(written().moved(new Progress.Asked(there, NOW)));

    assertThat(requests().due(then.plusSeconds(10), 10)).containsExactly(first, later);
    assertThat(requests().due(then.plusSeconds(10), 1)).containsExactly(first);
    for (InterlibraryRequest done : List.of(later, first)) {
      requests().replace(done.moved(new Progress.Unfilled()).next());
    }
    assertThat(requests().due(then.plusSeconds(10), 10)).isEmpty();
  }

  @Test
  public void whatIsToBeToldIsFoundWhenItsTimeHasCome() {
    Instant then = Instant.parse("1990-01-01T00:00:00Z");
    InterlibraryRequest request =
        written().notify(outside.id(), "1", new Notice.Content.Ask(null), then);
    requests().add(request);

    assertThat(requests().toTell(then.minusSeconds(1), 10)).isEmpty();
    assertThat(requests().toTell(then, 10)).containsExactly(request);
    requests().replace(request.telling(List.of()).next());
    assertThat(requests().toTell(then, 10)).isEmpty();
  }

  @Test
  public void whatWasShippedIsCountedForEachPairAndMonth() {
    Instant may = Instant.parse("2001-05-31T23:59:59Z");
    requests().add(shipped(there, here, may, 300));
    requests().add(shipped(there, here, may, 200));
    requests().add(shipped(here, there, may, 50));
    requests().add(shipped(here, there, may.plusSeconds(1), 7));

    assertThat(requests().supplied(YearMonth.of(2001, 5)))
        .containsExactlyInAnyOrder(
            new Supplied(there.id(), here.id(), 2, new Money(500)),
            new Supplied(here.id(), there.id(), 1, new Money(50)));
    assertThat(requests().suppliedTo(here, may)).containsOnly(Map.entry(there.id(), 2L));
    assertThat(requests().suppliedBy(here, may.plusSeconds(1)))
        .containsOnly(Map.entry(there.id(), 1L));
    assertThat(requests().states().get(Progress.Name.SHIPPED)).isPositive();
  }

  @Test
  public void onlyWhatIsOverForLongStillNamesAReaderToBeCut() {
    Instant before = NOW.plus(Duration.ofDays(1));
    InterlibraryRequest over = written().moved(new Progress.Unfilled());
    requests().add(over);
    requests().add(written());

    assertThat(requests().namingReaders(before, 100)).contains(over);
    assertThat(requests().namingReaders(NOW, 100)).doesNotContain(over);
    assertThat(requests().of(new ReaderId("r1"))).contains(over);
    requests().replace(over.withoutReader().next());
    assertThat(requests().of(new ReaderId("r1")))
        .extracting(InterlibraryRequest::id)
        .doesNotContain(over.id());
    assertThat(requests().namingReaders(before, 100))
        .extracting(InterlibraryRequest::id)
        .doesNotContain(over.id());
  }

  @Test
  public void aReadersWishIsFoundUntilItsPlaceIsTakenAndUntilItIsGivenBack() {
    ReaderId reader = new ReaderId("r-" + UUID.randomUUID());
    Need need =
        new Need(
            null,
            new Citation("无人之书", null, Bench.ISBN, "1999", "1-5"),
            Service.COPY_OR_LOAN,
            reader,
            null,
            null);
    InterlibraryRequest wish =
        InterlibraryRequest.written(
                RequestId.at(NOW), new Origin(here, null, null, "d", NOW), need, List.of())
            .counted(true);
    requests().add(wish);
    assertThat(requests().find(wish.id())).contains(wish);
    assertThat(requests().unplaced(NOW.plusSeconds(29), 1000)).doesNotContain(wish);
    assertThat(requests().unplaced(NOW.plusSeconds(31), 1000)).contains(wish);
    assertThat(requests().of(reader, FIRST).items()).containsExactly(wish);

    InterlibraryRequest over = wish.moved(new Progress.Unfilled()).next();
    requests().replace(over);
    requests().remove(wish);
    assertThat(requests().keepingPlaces(1000)).contains(over);
    requests().replace(over.counted(false).next());
    assertThat(requests().keepingPlaces(1000)).doesNotContain(over);
    assertThat(requests().unplaced(NOW.plusSeconds(31), 1000)).doesNotContain(wish);
    requests().remove(over.counted(false).next());
    assertThat(requests().find(wish.id())).isEmpty();
  }

  @Test
  public void anAgencyIsKeptUntilItIsRemoved() {
    Agency agency =
        new Agency(outside.id(), "Out", URI.create("https://x.org/i"), "d", "s", true, 1);
    agencies().put(agency);

    assertThat(agencies().find(agency.id())).contains(agency);
    assertThat(agencies().all()).contains(agency);
    assertThat(agency.toString()).doesNotContain("s,").isEqualTo(outside.id().written());
    assertThat(agencies().remove(agency.id())).isTrue();
    assertThat(agencies().remove(agency.id())).isFalse();
  }
}
