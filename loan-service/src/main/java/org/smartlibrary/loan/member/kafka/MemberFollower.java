package org.smartlibrary.loan.member.kafka;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Place;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Component;

/** Builds the view of the members anew at every start. */
@Component
class MemberFollower implements EventHandler {

  private static final String REGISTERED = "org.smartlibrary.federation.member-registered.v1";

  private final Libraries libraries;

  MemberFollower(Libraries libraries) {
    this.libraries = libraries;
  }

  /** What is read of the event. */
  record Registered(
      Isil isil,
      Name name,
      Level level,
      @Nullable Isil parent,
      @Nullable Place location,
      ZoneId timeZone,
      Library.Status status,
      long version) {

    record Name(String zh, @Nullable String en) {}

    Library library() {
      return new Library(
          isil, name.zh(), name.en(), level, parent, location, timeZone, status, version);
    }
  }

  @Override
  public String topic() {
    return "federation.member";
  }

  @Override
  public String group() {
    return "loan-members";
  }

  @Override
  public boolean replayFromStart() {
    return true;
  }

  @Override
  public void caughtUp() {
    libraries.complete();
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    batch.stream()
        .filter(event -> event.type().equals(REGISTERED))
        .map(event -> event.as(Registered.class).library())
        .forEach(libraries::put);
  }
}
