package org.smartlibrary.loan.interlending.iso18626;

import java.util.Optional;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Decision;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.Notice;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.RequestId;
import org.smartlibrary.loan.interlending.Step;

/** An agency that asked us says what it did, or wants something of its request. */
final class IncomingActions {

  private final Interlending interlending;
  private final InterlibraryRequests requests;

  IncomingActions(Interlending interlending, InterlibraryRequests requests) {
    this.interlending = interlending;
    this.requests = requests;
  }

  Optional<Fault> take(Element message) {
    Header header = Header.of(message);
    if (header.requestId().isEmpty()) {
      return Optional.of(IncomingRequests.NO_ID);
    }
    Optional<InterlibraryRequest> request =
        header
            .requesting()
            .map(agency -> RequestId.ofForeign(agency, header.requestId().get()))
            .flatMap(requests::find);
    return request.isEmpty()
        ? Optional.of(IncomingRequests.NOT_FOUND)
        : act(header.requesting().orElseThrow(), request.get(), message.at("action").orElse(""));
  }

  private Optional<Fault> act(AgencyId agency, InterlibraryRequest request, String action) {
    return switch (action) {
      case "Received" -> did(request, action, new Happening.Arrived());
      case "ShippedReturn" -> did(request, action, new Happening.SentBack());
      case "Cancel" ->
          wanted(agency, request, new Happening.Withdrawn(), Notice.Why.CANCEL_RESPONSE);
      case "Renew" ->
          wanted(agency, request, new Happening.ProlongationWanted(), Notice.Why.RENEW_RESPONSE);
      case "StatusRequest" -> {
        interlending.reportTo(
            agency, request.id(), Notice.Why.STATUS_REQUEST_RESPONSE, status(request), null);
        yield Optional.empty();
      }
      case "Notification" -> {
        interlending.note(request.id(), agency, Step.Kind.NOTIFIED, null);
        yield Optional.empty();
      }
      default -> Optional.of(new Fault(Fault.Type.UNSUPPORTED_ACTION_TYPE, action));
    };
  }

  private Optional<Fault> did(InterlibraryRequest request, String action, Happening happening) {
    return interlending
        .act(request.id(), happening)
        .filter(decision -> decision instanceof Decision.NotNow)
        .map(
            _ ->
                Fault.value(
                    "action: %s does not fit a request that is %s"
                        .formatted(action, status(request).written())));
  }

  /**
   * A wish that cannot be granted was understood all the same: the answer is a message of its own.
   */
  private Optional<Fault> wanted(
      AgencyId agency, InterlibraryRequest request, Happening happening, Notice.Why why) {
    Optional<Decision> decision = interlending.act(request.id(), happening);
    if (decision.filter(made -> made instanceof Decision.NotNow).isPresent()) {
      interlending.reportTo(agency, request.id(), why, status(request), Boolean.FALSE);
    }
    return Optional.empty();
  }

  private static Notice.Status status(InterlibraryRequest request) {
    return switch (request.progress()) {
      case Progress.Requested _ -> Notice.Status.REQUEST_RECEIVED;
      case Progress.Asked _ -> Notice.Status.EXPECT_TO_SUPPLY;
      case Progress.WillSupply _ -> Notice.Status.WILL_SUPPLY;
      case Progress.Retry _ -> Notice.Status.RETRY_POSSIBLE;
      case Progress.Shipped _, Progress.Received _, Progress.OnLoan _, Progress.Returned _ ->
          Notice.Status.LOANED;
      case Progress.CopyCompleted _ -> Notice.Status.COPY_COMPLETED;
      case Progress.Completed _ -> Notice.Status.LOAN_COMPLETED;
      case Progress.Unfilled _ -> Notice.Status.UNFILLED;
      case Progress.Cancelled _ -> Notice.Status.CANCELLED;
    };
  }
}
