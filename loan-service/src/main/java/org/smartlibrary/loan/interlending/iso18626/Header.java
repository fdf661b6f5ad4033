package org.smartlibrary.loan.interlending.iso18626;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.interlending.AgencyId;

/** Who writes to whom about which request; of a broken message as much as can be read. */
record Header(Element element) {

  static Header of(Element message) {
    return new Header(
        message
            .child("header")
            .or(() -> message.child("confirmationHeader"))
            .orElse(Element.of("header")));
  }

  Optional<AgencyId> supplying() {
    return agency("supplyingAgencyId");
  }

  Optional<AgencyId> requesting() {
    return agency("requestingAgencyId");
  }

  Optional<String> requestId() {
    return element.at("requestingAgencyRequestId");
  }

  Optional<Instant> timestamp() {
    return element.at("timestamp").flatMap(TextType::instant);
  }

  /** The secret that the standard has room for. */
  Optional<String> secret() {
    return element.at("requestingAgencyAuthentication", "securityCode");
  }

  private Optional<AgencyId> agency(String name) {
    return element
        .child(name)
        .flatMap(
            agency ->
                agency
                    .at("agencyIdType")
                    .flatMap(
                        type -> agency.at("agencyIdValue").flatMap(v -> AgencyId.of(type, v))));
  }
}
