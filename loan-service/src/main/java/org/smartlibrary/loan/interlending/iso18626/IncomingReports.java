package org.smartlibrary.loan.interlending.iso18626;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Decision;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.Step;

/** A supplier outside answers what a member asked of it. */
final class IncomingReports {

  private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,40}");
  private static final int LONGEST_ITEM = 64;

  private final Interlending interlending;
  private final InterlibraryRequests requests;

  IncomingReports(Interlending interlending, InterlibraryRequests requests) {
    this.interlending = interlending;
    this.requests = requests;
  }

  Optional<Fault> take(Element message) {
    Header header = Header.of(message);
    if (header.requestId().isEmpty()) {
      return Optional.of(IncomingRequests.NO_ID);
    }
    String number = header.requestId().get();
    Optional<AgencyId> sender = header.supplying();
    Optional<InterlibraryRequest> request =
        InterlibraryRequest.ofNumberAtSupplier(number)
            .flatMap(requests::find)
            .filter(found -> sender.filter(id -> wasAsked(found, id)).isPresent());
    if (request.isEmpty()) {
      return Optional.of(IncomingRequests.NOT_FOUND);
    }
    String status = message.at("statusInfo", "status").orElse("");
    if (status.equals("CopyCompleted") && !request.get().need().service().mayBeCopied()) {
      return Optional.of(Fault.value("status: CopyCompleted, and no copy was asked for"));
    }
    AgencyId by = sender.orElseThrow();
    Happening happening = happening(message, new Party.Outsider(by), status);
    boolean itsTurn = number.equals(request.get().numberAtSupplier());
    if (happening == null || !itsTurn || !happened(request.get(), happening)) {
      interlending.note(
          request.get().id(), by, itsTurn ? Step.Kind.NOTIFIED : Step.Kind.LATE, status);
    }
    return Optional.empty();
  }

  private boolean happened(InterlibraryRequest request, Happening happening) {
    return interlending
        .act(request.id(), happening)
        .filter(decision -> !(decision instanceof Decision.NotNow))
        .isPresent();
  }

  private static boolean wasAsked(InterlibraryRequest request, AgencyId agency) {
    return request.rota().wasAsked(new Party.Outsider(agency));
  }

  /** Null when it is good to know and changes nothing. */
  private static @Nullable Happening happening(Element message, Party by, String status) {
    String reason = message.at("messageInfo", "reasonForMessage").orElse("");
    if (reason.equals("Notification")) {
      return null;
    }
    return switch (status) {
      case "WillSupply" -> new Happening.Promised(by, time(message, "expectedDeliveryDate"));
      case "Loaned" -> loaned(message, by, reason);
      case "RetryPossible" ->
          new Happening.RetryOffered(
              by, code(message, "reasonRetry"), at(message, "messageInfo", "retryAfter"));
      case "Unfilled" -> new Happening.Declined(by, code(message, "reasonUnfilled"));
      case "Cancelled" -> new Happening.Declined(by, "Cancelled");
      case "CopyCompleted" -> new Happening.Copied(by, cost(message));
      case "LoanCompleted", "CompletedWithoutReturn" -> new Happening.Home(by);
      default -> null;
    };
  }

  private static @Nullable Happening loaned(Element message, Party by, String reason) {
    Instant due = time(message, "dueDate");
    return switch (reason) {
      case "RenewResponse" ->
          due != null && message.at("messageInfo", "answerYesNo").filter("Y"::equals).isPresent()
              ? new Happening.Prolonged(by, due)
              : null;
      case "CancelResponse", "StatusRequestResponse" -> null;
      default ->
          new Happening.Sent(
              by,
              message
                  .at("deliveryInfo", "itemId")
                  .filter(item -> item.length() <= LONGEST_ITEM)
                  .orElse(null),
              due,
              cost(message));
    };
  }

  /** Costs in another currency are settled outside. */
  private static Money cost(Element message) {
    boolean yuan =
        message
            .at("deliveryInfo", "deliveryCosts", "currencyCode")
            .filter("CNY"::equals)
            .isPresent();
    try {
      return yuan
          ? message
              .at("deliveryInfo", "deliveryCosts", "monetaryValue")
              .map(Money::ofYuan)
              .filter(Money::isPositive)
              .orElse(Money.ZERO)
          : Money.ZERO;
    } catch (IllegalArgumentException _) {
      return Money.ZERO;
    }
  }

  private static @Nullable Instant time(Element message, String name) {
    return at(message, "statusInfo", name);
  }

  private static @Nullable Instant at(Element message, String... way) {
    return message.at(way).flatMap(TextType::instant).orElse(null);
  }

  private static String code(Element message, String name) {
    return message
        .at("messageInfo", name)
        .filter(text -> CODE.matcher(text).matches())
        .orElse("Other");
  }
}
