package org.smartlibrary.loan.interlending.iso18626;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Correspondence.Outcome;

/** The answer that every message gets at once. */
final class Confirmations {

  private Confirmations() {}

  static Element of(Element message, @Nullable Fault fault, Instant now) {
    Element header = header(Header.of(message), fault == null, now);
    Element confirmation = Element.of(message.name() + "Confirmation", header);
    confirmation =
        switch (message.name()) {
          case "requestingAgencyMessage" -> confirmation.with("action", echo(message, fault));
          case "supplyingAgencyMessage" ->
              confirmation.with("reasonForMessage", echo(message, fault));
          default -> confirmation;
        };
    return fault == null ? confirmation : confirmation.with(errorData(fault));
  }

  /** What was not understood is not said after. */
  private static @Nullable String echo(Element message, @Nullable Fault fault) {
    Optional<String> said =
        message.at("action").or(() -> message.at("messageInfo", "reasonForMessage"));
    boolean understood =
        said.filter(text -> TextType.ACTION.accepts(text) || TextType.REASON.accepts(text))
            .isPresent();
    return fault == null || understood ? said.orElse(null) : null;
  }

  private static Element errorData(Fault fault) {
    return Element.of("errorData")
        .with("errorType", fault.type().written())
        .with("errorValue", fault.value());
  }

  private static Element header(Header of, boolean ok, Instant now) {
    Element header = Element.of("confirmationHeader");
    header =
        of.supplying().map(id -> agency("supplyingAgencyId", id)).map(header::with).orElse(header);
    Element both =
        of.requesting()
            .map(id -> agency("requestingAgencyId", id))
            .map(header::with)
            .orElse(header);
    return both.with("timestamp", now)
        .with("requestingAgencyRequestId", of.requestId().orElse(null))
        .with("timestampReceived", of.timestamp().orElse(now))
        .with("messageStatus", ok ? "OK" : "ERROR");
  }

  static Element agency(String name, AgencyId id) {
    return Element.of(name).with("agencyIdType", id.type()).with("agencyIdValue", id.value());
  }

  /** What an agency's answer to our message says. */
  static Outcome outcome(Element sent, byte[] answer) {
    try {
      Element confirmation = Xml.read(answer);
      if (!confirmation.name().equals(sent.name() + "Confirmation")) {
        return new Outcome.Failed("The agency answers with another message.");
      }
      return switch (confirmation.at("confirmationHeader", "messageStatus").orElse("")) {
        case "OK" -> new Outcome.Confirmed();
        case "ERROR" -> new Outcome.Rejected(error(confirmation));
        default -> new Outcome.Failed("The agency's confirmation does not say how it stands.");
      };
    } catch (Xml.Unreadable e) {
      return new Outcome.Failed("The agency's answer cannot be read.");
    }
  }

  private static String error(Element confirmation) {
    return new Fault(
            Fault.Type.BADLY_FORMED_MESSAGE,
            confirmation.at("errorData", "errorType").orElse("no reason")
                + confirmation.at("errorData", "errorValue").map(value -> ": " + value).orElse(""))
        .value();
  }
}
