package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.Reason;
import org.smartlibrary.loan.interlending.Ring;
import org.smartlibrary.loan.interlending.Service;
import org.smartlibrary.loan.interlending.Step;
import org.smartlibrary.loan.interlending.Supply;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Isbn;

/** A request as one side sees it. */
@Schema(name = "InterlibraryRequest")
record RequestView(
    String id,
    Progress.Name state,
    AgencyId requester,
    @Nullable AgencyId supplier,
    @Nullable Instant deadline,
    @Nullable String title,
    String words,
    @Nullable String author,
    @Nullable Isbn isbn,
    @Nullable String year,
    Service service,
    @Nullable String pages,
    @Schema(description = "only the library that asked sees it") @Nullable String reader,
    @Nullable String note,
    @Nullable Instant neededBy,
    @Nullable CopyView copy,
    @Schema(description = "only the library that asked sees it") @Nullable List<Place> rota,
    @Schema(description = "a supplier sees its own lines") List<Step> trail,
    Instant createdAt,
    Instant changedAt) {

  /** The copy on its way. */
  record CopyView(
      @Nullable String item, Instant shippedAt, @Nullable Instant due, Money cost, int renewals) {

    static CopyView of(Supply supply) {
      return new CopyView(
          supply.item(), supply.shippedAt(), supply.due(), supply.cost(), supply.renewals());
    }
  }

  /** A place in the rota. */
  record Place(AgencyId supplier, Ring ring, List<Reason> reasons) {}

  static RequestView forRequester(InterlibraryRequest request) {
    List<Place> rota =
        request.rota().suppliers().stream()
            .map(one -> new Place(one.party().id(), one.ring(), one.reasons()))
            .toList();
    var reader = request.need().reader();
    return of(request, reader == null ? null : reader.value(), rota, request.trail());
  }

  /** The reader's own: in which order libraries are asked is their business. */
  static RequestView forReader(InterlibraryRequest request) {
    return of(request, request.reader().map(ReaderId::value).orElse(null), null, request.trail());
  }

  /** What the others said, and for whom it is, is not for suppliers. */
  static RequestView forSupplier(InterlibraryRequest request, Party supplier) {
    List<Step> own =
        request.trail().stream()
            .filter(
                step ->
                    supplier.id().equals(step.by()) || supplier.id().written().equals(step.says()))
            .toList();
    return of(request, null, null, own);
  }

  private static RequestView of(
      InterlibraryRequest request,
      @Nullable String reader,
      @Nullable List<Place> rota,
      List<Step> trail) {
    Progress progress = request.progress();
    var title = request.need().title();
    return new RequestView(
        request.id().value(),
        progress.name(),
        request.requester().id(),
        progress.turn().map(Party::id).orElse(null),
        progress.isOver() ? null : progress.deadline().orElse(null),
        title == null ? null : title.value(),
        request.need().cited().words(),
        request.need().cited().author(),
        request.need().cited().isbn(),
        request.need().cited().year(),
        request.need().service(),
        request.need().cited().pages(),
        reader,
        request.need().note(),
        request.need().neededBy(),
        progress.copy().map(CopyView::of).orElse(null),
        rota,
        trail,
        request.origin().at(),
        request.changedAt());
  }
}
