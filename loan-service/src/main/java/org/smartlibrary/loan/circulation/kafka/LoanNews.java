package org.smartlibrary.loan.circulation.kafka;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.loan.circulation.Activity;
import org.smartlibrary.loan.circulation.News;
import org.smartlibrary.loan.circulation.Step;
import org.smartlibrary.loan.patron.Pseudonyms;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Tells how copies stand, and what happened to loans, without ever naming a reader. */
@Component
class LoanNews implements News {

  private final Pseudonyms pseudonyms;

  LoanNews(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  @Override
  public List<OutgoingEvent> of(Step step) {
    List<OutgoingEvent> events = new ArrayList<>();
    if (step.showsItem()) {
      events.add(
          new OutgoingEvent(
              LoanTopics.ITEM,
              step.copy().key().value(),
              ItemChangedV1.TYPE,
              step.at(),
              ItemChangedV1.of(step)));
    }
    step.told().forEach(activity -> events.add(told(activity, step)));
    return events;
  }

  private OutgoingEvent told(Activity activity, Step step) {
    var pseudonym = pseudonyms.of(activity.loan().reader(), activity.at());
    return new OutgoingEvent(
        LoanTopics.ACTIVITY,
        pseudonym,
        ActivityV1.type(activity),
        activity.at(),
        ActivityV1.of(activity, step.copy(), pseudonym));
  }
}
