package org.smartlibrary.loan.hold;

import java.util.List;
import org.smartlibrary.starter.event.OutgoingEvent;

/** What a step tells, as it travels. */
@FunctionalInterface
public interface HoldEvents {

  List<OutgoingEvent> written(Step step);
}
