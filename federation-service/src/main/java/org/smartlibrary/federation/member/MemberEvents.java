package org.smartlibrary.federation.member;

import org.smartlibrary.starter.event.OutgoingEvent;

/** How the members' events are written for those who listen. */
@FunctionalInterface
public interface MemberEvents {

  OutgoingEvent written(MemberRegistered event);
}
