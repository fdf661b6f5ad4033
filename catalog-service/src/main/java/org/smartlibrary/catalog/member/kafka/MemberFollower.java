package org.smartlibrary.catalog.member.kafka;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.member.Member;
import org.smartlibrary.catalog.member.Members;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Component;

/** Builds the view of the members anew at every start. */
@Component
class MemberFollower implements EventHandler {

  private static final String REGISTERED = "org.smartlibrary.federation.member-registered.v1";

  private final Members members;

  MemberFollower(Members members) {
    this.members = members;
  }

  /** What is read of the event. */
  record Registered(Isil isil, @Nullable Isil parent, Member.Status status, long version) {

    Member member() {
      return new Member(isil, Optional.ofNullable(parent), status, version);
    }
  }

  @Override
  public String topic() {
    return "federation.member";
  }

  @Override
  public String group() {
    return "catalog-members";
  }

  @Override
  public boolean replayFromStart() {
    return true;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    batch.stream()
        .filter(event -> event.type().equals(REGISTERED))
        .map(event -> event.as(Registered.class).member())
        .forEach(members::put);
  }
}
