package org.smartlibrary.federation.member.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.Libraries.ANKANG;
import static org.smartlibrary.federation.member.Libraries.ankang;
import static org.smartlibrary.federation.member.Libraries.at;
import static org.smartlibrary.federation.member.Libraries.member;
import static org.smartlibrary.federation.member.Libraries.named;
import static org.smartlibrary.federation.member.Libraries.national;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.member.InMemoryMembers;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberRegistered;
import org.smartlibrary.federation.member.Members;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.startertest.Contracts;
import tools.jackson.databind.json.JsonMapper;

class MemberTopicTest {

  private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

  private final CountedMembers store = new CountedMembers();
  private final MemberDirectory directory = new MemberDirectory(store);
  private final MemberFollower follower = new MemberFollower(directory);

  @Test
  void whatIsToldIsWhatWasPromised() {
    Contracts.assertValid(MemberRegisteredV1.TYPE, told(national()));
    Contracts.assertValid(
        MemberRegisteredV1.TYPE, told(at(named(ankang(), "安康市图书馆", "Ankang"), 109, 32.7)));
  }

  @Test
  void theKeyIsTheIsil() {
    assertThat(new MemberTopic().written(registered(ankang())).key()).isEqualTo(ANKANG.value());
  }

  @Test
  void anEventOfWhatIsNotKnownMakesTheDirectoryCatchUp() {
    store.commit(0, List.of(registered(national())));

    follower.handle(List.of(heard(Contracts.sample(MemberRegisteredV1.TYPE))));

    assertThat(directory.tree().size()).isEqualTo(1);
  }

  @Test
  void anEventOfWhatIsKnownCostsNothing() {
    store.commit(0, List.of(registered(ankang())));
    directory.catchUp();
    int before = store.reads.get();

    follower.handle(List.of(heard(told(ankang()))));

    assertThat(store.reads).hasValue(before);
  }

  @Test
  void afterTheReplayTheStoreIsReadEvenWhenTheTopicWasEmpty() {
    store.commit(0, List.of(registered(national())));

    follower.caughtUp();

    assertThat(directory.tree().size()).isEqualTo(1);
  }

  private static MemberRegistered registered(Registration wanted) {
    return new MemberRegistered(member(wanted), NOON);
  }

  private static String told(Registration wanted) {
    return JsonMapper.builder()
        .build()
        .writeValueAsString(new MemberTopic().written(registered(wanted)).data());
  }

  private static IncomingEvent heard(String json) {
    return new IncomingEvent(
        MemberTopic.NAME,
        0,
        0,
        ANKANG.value(),
        "1",
        MemberRegisteredV1.TYPE,
        NOON,
        new RecordHeaders(),
        json.getBytes(UTF_8));
  }

  private static final class CountedMembers implements Members {

    private final Members members = new InMemoryMembers();
    private final AtomicInteger reads = new AtomicInteger();

    @Override
    public Cut changedSince(long revision) {
      reads.incrementAndGet();
      return members.changedSince(revision);
    }

    @Override
    public boolean commit(long after, List<MemberRegistered> changes) {
      return members.commit(after, changes);
    }
  }
}
