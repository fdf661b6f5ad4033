package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.Libraries.*;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberRegistryTest {

  private static final Mandate OPERATOR = new Mandate.Everything();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC);

  private final Members members = new InMemoryMembers();
  private final MemberDirectory directory = new MemberDirectory(members);
  private final MemberRegistry registry = new MemberRegistry(directory, CLOCK);

  @BeforeEach
  void aProvinceAndItsPrefectures() {
    registry.registerAll(List.of(national(), shaanxi(), ankang(), hanzhong()), OPERATOR);
  }

  @Test
  void aLibraryJoinsWithItsEvent() {
    var decision = registry.register(shiquan(), OPERATOR);

    assertThat(decision)
        .isEqualTo(new Decision.Created(new MemberRegistered(member(shiquan()), CLOCK.instant())));
    assertThat(directory.tree().find(SHIQUAN)).contains(member(shiquan()));
  }

  @Test
  void theSameAgainChangesNothing() {
    registry.register(shiquan(), OPERATOR);
    long revision = members.changedSince(0).revision();

    assertThat(registry.register(shiquan(), OPERATOR)).isInstanceOf(Decision.Unchanged.class);
    assertThat(members.changedSince(0).revision()).isEqualTo(revision);
  }

  @Test
  void aChangeCountsTheVersionUp() {
    var decision = registry.register(named(ankang(), "安康市图书馆", null), OPERATOR);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Updated.class,
            updated -> assertThat(updated.event().library().version()).isEqualTo(2));
  }

  @Test
  void whatIsLeftOpenStaysAsItIs() {
    registry.register(closed(ankang()), OPERATOR);

    registry.register(named(ankang(), "安康市图书馆", null), OPERATOR);

    assertThat(directory.tree().find(ANKANG).orElseThrow().status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void aNewLibraryLivesInItsParentsTimeZone() {
    var urumqi = ZoneId.of("Asia/Urumqi");
    var moved = ankang();
    registry.register(
        new Registration(
            ANKANG, moved.name(), moved.level(), SHAANXI, null, null, urumqi, null, null),
        OPERATOR);

    registry.register(shiquan(), OPERATOR);

    assertThat(directory.tree().find(SHIQUAN).orElseThrow().timeZone()).isEqualTo(urumqi);
  }

  @Test
  void aWriteForAnotherVersionIsRefused() {
    var renamed = named(ankang(), "安康市图书馆", null);

    assertThat(registry.register(renamed.expecting(7L), OPERATOR))
        .isEqualTo(new Decision.Outdated(7, 1));
    assertThat(registry.register(shiquan().expecting(1L), OPERATOR))
        .isEqualTo(new Decision.Outdated(1, 0));
    assertThat(registry.register(renamed.expecting(1L), OPERATOR))
        .isInstanceOf(Decision.Updated.class);
  }

  @Test
  void eachRegistrationOfABatchSeesThoseBeforeIt() {
    var decisions = registry.registerAll(List.of(branch(), shiquan(), branch()), OPERATOR);

    assertThat(decisions)
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Decision.Refused.class),
            second -> assertThat(second).isInstanceOf(Decision.Created.class),
            third -> assertThat(third).isInstanceOf(Decision.Created.class));
    assertThat(directory.tree().isAtOrBelow(BRANCH, SHAANXI)).isTrue();
  }

  @Test
  void whatAnotherInstanceWroteIsSeenAsSoonAsItIsCaughtUpWith() {
    var elsewhere = new MemberRegistry(new MemberDirectory(members), CLOCK);
    elsewhere.register(shiquan(), OPERATOR);

    assertThat(directory.tree().find(SHIQUAN)).isEmpty();
    directory.catchUp();

    assertThat(directory.tree().find(SHIQUAN)).isPresent();
    assertThat(directory.knows(SHIQUAN, 1)).isTrue();
    assertThat(directory.knows(SHIQUAN, 2)).isFalse();
  }
}
