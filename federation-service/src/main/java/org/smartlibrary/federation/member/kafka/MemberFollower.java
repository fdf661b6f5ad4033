package org.smartlibrary.federation.member.kafka;

import java.util.List;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.starter.security.Isil;

/**
 * Keeps this instance's directory current. The topic says that something changed; what it is now
 * comes from the store, as one consistent revision: events of two libraries may overtake each
 * other, and a tree made of them would for a moment show a cycle that never was.
 */
final class MemberFollower implements EventHandler {

  private final MemberDirectory directory;

  /** What the follower needs of an event. */
  private record Heard(Isil isil, long version) {}

  MemberFollower(MemberDirectory directory) {
    this.directory = directory;
  }

  @Override
  public String topic() {
    return MemberTopic.NAME;
  }

  @Override
  public String group() {
    return "member-directory";
  }

  @Override
  public boolean replayFromStart() {
    return true;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    boolean behind =
        batch.stream()
            .filter(event -> event.type().equals(MemberRegisteredV1.TYPE))
            .map(event -> event.as(Heard.class))
            .anyMatch(heard -> !directory.knows(heard.isil(), heard.version()));
    if (behind) {
      directory.catchUp();
    }
  }

  /** Even when the topic is empty: what the relay has not told yet is in the store. */
  @Override
  public void caughtUp() {
    directory.catchUp();
  }
}
