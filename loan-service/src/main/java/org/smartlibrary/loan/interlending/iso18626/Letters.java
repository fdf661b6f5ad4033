package org.smartlibrary.loan.interlending.iso18626;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Citation;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.interlending.Notice.Content;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.Supply;

/**
 * What we write to agencies outside. There is no place for a reader in it: a request's number is
 * all that leaves.
 */
final class Letters {

  private final AgencyId network;

  Letters(AgencyId network) {
    this.network = network;
  }

  Element write(InterlibraryRequest request, Notice notice, Instant now) {
    return switch (notice.content()) {
      case Content.Ask ask ->
          request(toSupplier(request, notice, now), request.need().cited())
              .with(serviceInfo(request, ask.previous()));
      case Content.Tell tell ->
          Element.of("requestingAgencyMessage", toSupplier(request, notice, now))
              .with("action", Fault.Words.camel(tell.action().name()));
      case Content.Report report -> report(request, notice, report, now);
    };
  }

  private Element report(
      InterlibraryRequest request, Notice notice, Content.Report report, Instant now) {
    Element message =
        Element.of(
            "supplyingAgencyMessage",
            toRequester(request, notice, now),
            messageInfo(request, report),
            statusInfo(request, report, notice));
    Optional<Supply> sent = request.progress().copy();
    return switch (report.status()) {
      case LOANED ->
          sent.map(copy -> message.with(deliveryInfo(copy)).with(returnInfo(copy))).orElse(message);
      case COPY_COMPLETED -> sent.map(copy -> message.with(deliveryInfo(copy))).orElse(message);
      case REQUEST_RECEIVED, EXPECT_TO_SUPPLY, WILL_SUPPLY, RETRY_POSSIBLE -> message;
      case UNFILLED, LOAN_COMPLETED, CANCELLED -> message;
    };
  }

  private Element toSupplier(InterlibraryRequest request, Notice notice, Instant now) {
    return header(notice.to(), request.requester().id(), notice.foreignId(), now);
  }

  private Element toRequester(InterlibraryRequest request, Notice notice, Instant now) {
    AgencyId addressed = Optional.ofNullable(request.origin().addressed()).orElse(network);
    return header(addressed, notice.to(), notice.foreignId(), now)
        .with("supplyingAgencyRequestId", request.id().value());
  }

  private static Element header(AgencyId supplying, AgencyId requesting, String id, Instant now) {
    return Element.of(
        "header",
        Confirmations.agency("supplyingAgencyId", supplying),
        Confirmations.agency("requestingAgencyId", requesting),
        Element.text("multipleItemRequestId", ""),
        Element.text("timestamp", now.toString()),
        Element.text("requestingAgencyRequestId", id));
  }

  private static Element bibliographicInfo(Citation cited) {
    Element info =
        Element.of("bibliographicInfo")
            .with("title", cited.words())
            .with("author", cited.author())
            .with("pagesRequested", cited.pages());
    return cited.isbn() == null
        ? info
        : info.with(
            Element.of("bibliographicItemId")
                .with("bibliographicItemIdentifier", cited.isbn())
                .with("bibliographicItemIdentifierCode", "ISBN"));
  }

  private static Element request(Element header, Citation cited) {
    Element request = Element.of("request", header, bibliographicInfo(cited));
    return cited.year() == null
        ? request
        : request.with(Element.of("publicationInfo").with("publicationDate", cited.year()));
  }

  private static Element serviceInfo(InterlibraryRequest request, @Nullable String previous) {
    return Element.of("serviceInfo")
        .with("requestType", previous == null ? "New" : "Retry")
        .with("requestingAgencyPreviousRequestId", previous)
        .with("serviceType", Fault.Words.camel(request.need().service().name()))
        .with("needBeforeDate", request.need().neededBy())
        .with("note", request.need().note());
  }

  private static Element messageInfo(InterlibraryRequest request, Content.Report report) {
    boolean unfilled = report.status() == Notice.Status.UNFILLED;
    boolean retry = report.status() == Notice.Status.RETRY_POSSIBLE;
    Boolean yes = report.yes();
    Element info =
        Element.of("messageInfo")
            .with("reasonForMessage", Fault.Words.camel(report.why().name()))
            .with("answerYesNo", yes == null ? null : yes ? "Y" : "N")
            .with("reasonUnfilled", unfilled ? unfilled(report.reason()) : null)
            .with("reasonRetry", retry ? report.reason() : null);
    return retry && request.progress() instanceof Progress.Retry offered
        ? info.with("retryAfter", offered.after())
        : info;
  }

  private static String unfilled(@Nullable String reason) {
    return reason == null ? "NotFoundAsCited" : reason;
  }

  private static Element statusInfo(
      InterlibraryRequest request, Content.Report report, Notice notice) {
    Element info =
        Element.of("statusInfo").with("status", Fault.Words.camel(report.status().name()));
    if (request.progress() instanceof Progress.WillSupply promised) {
      info = info.with("expectedDeliveryDate", promised.shipBy());
    }
    return info.with("dueDate", request.progress().copy().map(Supply::due).orElse(null))
        .with("lastChange", notice.at());
  }

  private static Element deliveryInfo(Supply copy) {
    Element info =
        Element.of("deliveryInfo").with("dateSent", copy.shippedAt()).with("itemId", copy.item());
    return copy.cost().isPositive()
        ? info.with(
            Element.of("deliveryCosts")
                .with("currencyCode", "CNY")
                .with("monetaryValue", copy.cost().yuan()))
        : info;
  }

  private static Element returnInfo(Supply copy) {
    return Element.of("returnInfo", Confirmations.agency("returnAgencyId", copy.supplier().id()));
  }
}
