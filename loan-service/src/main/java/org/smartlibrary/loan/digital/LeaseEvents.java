package org.smartlibrary.loan.digital;

import java.util.List;
import org.smartlibrary.starter.event.OutgoingEvent;

/** What is told of a lot's next version, as it travels. */
@FunctionalInterface
public interface LeaseEvents {

  List<OutgoingEvent> written(List<LeaseActivity> told);
}
