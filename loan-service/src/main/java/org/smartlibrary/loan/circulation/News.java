package org.smartlibrary.loan.circulation;

import java.util.List;
import org.smartlibrary.starter.event.OutgoingEvent;

/** What others are told of a step, in the published language. */
@FunctionalInterface
public interface News {

  List<OutgoingEvent> of(Step step);
}
