package org.smartlibrary.federation.cluster.kafka;

import java.util.Optional;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.AssertionEvents;
import org.smartlibrary.starter.event.OutgoingEvent;

/** Assertions go the way of the records, to be in one order with them. */
final class AssertionTopic implements AssertionEvents {

  private static final String KEYS = "~assertion|";

  @Override
  public OutgoingEvent written(Assertion assertion) {
    return new OutgoingEvent(
        Topics.FEATURES,
        KEYS + assertion.id(),
        RecordsAsserted.TYPE,
        Optional.ofNullable(assertion.revocation())
            .map(Assertion.Revocation::at)
            .orElse(assertion.at()),
        RecordsAsserted.of(assertion));
  }
}
