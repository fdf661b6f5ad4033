package org.smartlibrary.loan.interlending.iso18626;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Agencies;
import org.smartlibrary.loan.interlending.Agency;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Citation;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.interlending.Opening;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.RequestId;
import org.smartlibrary.loan.interlending.Service;
import org.smartlibrary.loan.interlending.Step;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.starter.security.Isil;

/** An agency outside asks us. What it says of its reader is not even looked at. */
final class IncomingRequests {

  static final Fault NO_ID = Fault.value("requestingAgencyRequestId: cannot be empty");
  static final Fault NOT_FOUND =
      Fault.value("requestingAgencyRequestId: request with a given ID not found");
  private static final Fault EXISTS =
      Fault.value("requestingAgencyRequestId: request with a given ID already exists");
  private static final Fault NO_PREVIOUS =
      Fault.value("requestingAgencyPreviousRequestId: request with a given ID not found");
  private static final Fault NO_RETRY = Fault.value("requestType: Retry not possible");
  private static final Fault NO_REQUESTER =
      Fault.value("requestingAgencyId: requesting agency not found");
  private static final Fault NO_SUPPLIER =
      Fault.value("supplyingAgencyId: supplying agency not found or invalid");

  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_DATE = 20;

  private final Interlending interlending;
  private final InterlibraryRequests requests;
  private final Agencies agencies;
  private final Libraries libraries;
  private final Titles titles;
  private final AgencyId network;

  IncomingRequests(
      Interlending interlending,
      InterlibraryRequests requests,
      Agencies agencies,
      Libraries libraries,
      Titles titles,
      AgencyId network) {
    this.interlending = interlending;
    this.requests = requests;
    this.agencies = agencies;
    this.libraries = libraries;
    this.titles = titles;
    this.network = network;
  }

  /** What is wrong with it; empty when it is taken. */
  Optional<Fault> take(Element message) {
    Header header = Header.of(message);
    Optional<AgencyId> requester =
        header.requesting().filter(id -> agencies.find(id).map(Agency::endpoint).isPresent());
    Optional<AgencyId> supplier = header.supplying().filter(this::isOurs);
    if (header.requestId().isEmpty()) {
      return Optional.of(NO_ID);
    }
    if (requester.isEmpty()) {
      return Optional.of(NO_REQUESTER);
    }
    if (supplier.isEmpty()) {
      return Optional.of(NO_SUPPLIER);
    }
    Asking asking = new Asking(message, requester.get(), header.requestId().get(), supplier.get());
    return switch (message.at("serviceInfo", "requestType").orElse("New")) {
      case "Retry" -> retry(asking);
      case "Reminder" -> reminder(asking);
      default -> opened(asking);
    };
  }

  private record Asking(Element message, AgencyId requester, String id, AgencyId supplier) {

    RequestId own() {
      return RequestId.ofForeign(requester, id);
    }

    /** An earlier request, named by its number or by its own. */
    RequestId previous() {
      return RequestId.ofForeign(
          requester, message.at("serviceInfo", "requestingAgencyPreviousRequestId").orElse(id));
    }
  }

  private boolean isOurs(AgencyId id) {
    return id.equals(network) || member(id) != null;
  }

  private @Nullable Isil member(AgencyId id) {
    return id.type().equals(AgencyId.ISIL_TYPE)
        ? Isil.of(id.value()).filter(isil -> libraries.find(isil).isPresent()).orElse(null)
        : null;
  }

  /** A number that is there already is refused: the sender sees that its request had come. */
  private Optional<Fault> opened(Asking asking) {
    if (requests.find(asking.own()).isPresent()) {
      return Optional.of(EXISTS);
    }
    Isil member = member(asking.supplier());
    Opening opening =
        interlending.openForeign(
            asking.requester(), asking.id(), asking.supplier(), need(asking, member), member);
    return opening instanceof Opening.Opened made && made.created()
        ? Optional.empty()
        : Optional.of(EXISTS);
  }

  private Need need(Asking asking, @Nullable Isil member) {
    Element info =
        asking.message().child("bibliographicInfo").orElse(Element.of("bibliographicInfo"));
    return new Need(
        titles.meant(info, member).orElse(null),
        cited(info, asking.message()),
        service(asking.message()),
        null,
        asking.message().at("serviceInfo", "note").map(IncomingRequests::note).orElse(null),
        asking
            .message()
            .at("serviceInfo", "needBeforeDate")
            .flatMap(TextType::instant)
            .orElse(null));
  }

  private static Citation cited(Element info, Element message) {
    return new Citation(
        info.at("title").map(text -> cut(text, LONGEST_WORDS)).orElse("-"),
        info.at("author").map(text -> cut(text, LONGEST_WORDS)).orElse(null),
        Titles.isbn(info).orElse(null),
        message
            .at("publicationInfo", "publicationDate")
            .map(text -> cut(text, LONGEST_DATE))
            .orElse(null),
        info.at("pagesRequested").map(text -> cut(text, LONGEST_WORDS)).orElse(null));
  }

  /** What does not say is a loan. */
  private static Service service(Element message) {
    return message
        .at("serviceInfo", "serviceType")
        .map(
            type ->
                switch (type) {
                  case "Copy" -> Service.COPY;
                  case "CopyOrLoan" -> Service.COPY_OR_LOAN;
                  default -> Service.LOAN;
                })
        .orElse(Service.LOAN);
  }

  private static String note(String text) {
    return cut(text, Need.LONGEST_NOTE);
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  private Optional<Fault> retry(Asking asking) {
    Optional<InterlibraryRequest> before = requests.find(asking.previous());
    if (before.isEmpty()) {
      return Optional.of(NO_PREVIOUS);
    }
    return switch (before.get().progress()) {
      case Progress.Retry _ -> again(asking);
      case Progress.Unfilled _ ->
          asking.own().equals(asking.previous()) ? Optional.of(NO_RETRY) : opened(asking);
      case Progress.Requested _, Progress.Asked _, Progress.WillSupply _, Progress.Shipped _ ->
          Optional.of(NO_RETRY);
      case Progress.Received _, Progress.OnLoan _, Progress.Returned _, Progress.Completed _ ->
          Optional.of(NO_RETRY);
      case Progress.CopyCompleted _, Progress.Cancelled _ -> Optional.of(NO_RETRY);
    };
  }

  /**
   * Under its old number it goes on; under a new one it is a new request and the old one is over.
   */
  private Optional<Fault> again(Asking asking) {
    if (asking.own().equals(asking.previous())) {
      interlending.act(asking.own(), new Happening.TryAgain());
      return Optional.empty();
    }
    Optional<Fault> refused = opened(asking);
    if (refused.isEmpty()) {
      interlending.act(asking.previous(), new Happening.Superseded());
    }
    return refused;
  }

  private Optional<Fault> reminder(Asking asking) {
    return interlending
            .note(asking.previous(), asking.requester(), Step.Kind.REMINDED, null)
            .isPresent()
        ? Optional.empty()
        : Optional.of(NO_PREVIOUS);
  }
}
