package org.smartlibrary.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.EmbeddedPlatform;
import org.smartlibrary.startertest.SetClock;

class ShardLeasesTest {

  private static final Duration LEASE = Duration.ofSeconds(8);
  private static final Set<Integer> ALL = Set.of(0, 1, 2, 3);
  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("leases-" + UUID.randomUUID());
  private final SetClock clock = new SetClock(Instant.parse("2026-01-01T00:00:00Z"));

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void oneRelayOwnsAll() {
    assertThat(relay("a").renew()).isEqualTo(ALL);
  }

  @Test
  void aSecondRelayGetsItsHalfAndNoShardHasTwoOwners() {
    var one = relay("a");
    var two = relay("b");
    one.renew();
    assertThat(two.renew()).isEmpty();
    var left = one.renew();
    var taken = two.renew();
    assertThat(left).hasSize(2).doesNotContainAnyElementsOf(taken);
    assertThat(taken).hasSize(2);
  }

  @Test
  void aDeadRelaysShardsAreTakenOverWhenItsLeaseIsOver() {
    relay("dead").renew();
    var heir = relay("heir");
    assertThat(heir.renew()).isEmpty();
    clock.pass(Duration.ofSeconds(9));
    assertThat(heir.renew()).isEqualTo(ALL);
  }

  @Test
  void aRelayThatEndsLeavesItsShardsAtOnce() {
    var ending = relay("ending");
    ending.renew();
    ending.releaseAll();
    assertThat(relay("heir").renew()).isEqualTo(ALL);
  }

  @Test
  void whoSleptOverItsLeaseOwnsNothingThatAnotherHasTaken() {
    var sleeper = relay("sleeper");
    sleeper.renew();
    clock.pass(Duration.ofSeconds(9));
    relay("heir").renew();
    assertThat(sleeper.renew()).isEmpty();
  }

  @Test
  void whoeverRenewsWheneverWhatOneHasJustRenewedNoOtherGetsBeforeItsTime() {
    var random = new Random(7);
    var relays = IntStream.range(0, 3).mapToObj(n -> relay("relay-" + n)).toList();
    var since = new HashMap<Integer, Instant>();
    var owner = new HashMap<Integer, Integer>();
    for (var step = 0; step < 200; step++) {
      var who = random.nextInt(3);
      clock.pass(Duration.ofMillis(random.nextInt(3000)));
      var now = clock.instant();
      var owned = relays.get(who).renew();
      owner.entrySet().removeIf(held -> held.getValue() == who && !owned.contains(held.getKey()));
      for (var shard : owned) {
        var former = owner.put(shard, who);
        assertThat(former == null || former == who || isOver(since.get(shard), now)).isTrue();
        since.put(shard, now);
      }
    }
  }

  private static boolean isOver(@Nullable Instant renewed, Instant now) {
    return renewed == null || Duration.between(renewed, now).compareTo(LEASE) > 0;
  }

  private ShardLeases relay(String name) {
    return new ShardLeases(database, name, clock);
  }
}
