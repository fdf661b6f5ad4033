package org.smartlibrary.federation.member.kafka;

import org.smartlibrary.federation.member.MemberEvents;
import org.smartlibrary.federation.member.MemberRegistered;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.Topic;

/** The members as the network hears of them: the newest state of each, by ISIL. */
final class MemberTopic implements MemberEvents {

  static final String NAME = "federation.member";

  static final Topic TOPIC = new Topic(NAME, 1, Topic.Cleanup.COMPACT);

  @Override
  public OutgoingEvent written(MemberRegistered event) {
    var library = event.library();
    return new OutgoingEvent(
        NAME,
        library.isil().value(),
        MemberRegisteredV1.TYPE,
        event.at(),
        MemberRegisteredV1.of(library));
  }
}
