package org.smartlibrary.federation.cluster;

import org.smartlibrary.starter.event.OutgoingEvent;

/** How the writer is told of an assertion. */
@FunctionalInterface
public interface AssertionEvents {

  OutgoingEvent written(Assertion assertion);
}
