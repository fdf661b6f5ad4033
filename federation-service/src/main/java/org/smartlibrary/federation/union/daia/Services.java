package org.smartlibrary.federation.union.daia;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.daia.DaiaResponse.Service;

/** What one can have of a copy in a certain state; nothing is on both lists. */
record Services(List<Service> available, List<Service> unavailable) {

  private static final Service PRESENTATION = new Service("presentation", null);
  private static final Service LOAN = new Service("loan", null);

  /** Of a state that is not known here, nothing is promised and nothing denied. */
  static Services of(String status, @Nullable Instant due) {
    return switch (status) {
      case "AVAILABLE" -> new Services(List.of(PRESENTATION, LOAN), List.of());
      case "REFERENCE" -> new Services(List.of(PRESENTATION), List.of(LOAN));
      case "ON_LOAN" -> new Services(List.of(), List.of(PRESENTATION, new Service("loan", due)));
      case "UNAVAILABLE",
          "ON_HOLD_SHELF",
          "RESERVED",
          "IN_TRANSIT",
          "LOST",
          "CLAIMED_RETURNED",
          "MISSING",
          "WITHDRAWN" ->
          new Services(List.of(), List.of(PRESENTATION, LOAN));
      default -> new Services(List.of(), List.of());
    };
  }
}
