package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.local.client.SyncState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A library's file and the union drift apart, and come together again by what differs alone. */
@WithPlatform
class ReconcileIT {

  /** The sequences of a library's first turn at writing begin here. */
  private static final long FIRST_TURN = 1L << 32;

  private static final Duration COMPARED_WITHIN = Duration.ofSeconds(12);

  private final RunningPlatform platform;
  private final Stranger stranger;

  @TempDir private Path folder;

  ReconcileIT(RunningPlatform platform) {
    this.platform = platform;
    this.stranger = new Stranger(platform);
  }

  @Test
  void onlyWhatDiffersTravelsAndTheSecondTimeNothing() throws Exception {
    String isil = "CN-110107";
    Books books = new Books(isil).fill("石景山", 1, 400);
    stranger.sync(isil, books.write(folder), Map.of());
    books.put(7, "石景山钢铁口述史").put(133, "石景山寺观考").put(399, "石景山水利图说");
    Path file = books.remove(42).remove(300).fill("模式口", 501, 2).write(folder);

    var shown = reconcile(file, isil, "--dry-run");
    assertThat(shown.exitCode()).isEqualTo(1);
    assertThat(shown.out())
        .contains("400 records in the file, 400 in the union")
        .contains("3 changed, 2 only in the file, 2 only in the union")
        .contains("b00133  changed")
        .contains("Nothing was sent");

    var sent = reconcile(file, isil, "--withdraw");
    assertThat(sent.out())
        .contains("7 records in ")
        .contains("2 added, 3 revised, 0 unchanged, 2 withdrawn, 0 rejected")
        .contains("The union shows exactly this file now.");
    assertThat(sent.exitCode()).isZero();
    assertThat(platform.union().search("石景山寺观考", 1).total()).isEqualTo(1);

    List<String> before = syncs(isil);
    var again = reconcile(file, isil, "--withdraw");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("1 questions").contains("The union shows exactly this file.");
    assertThat(syncs(isil)).isEqualTo(before);
  }

  @Test
  void nothingIsGivenUpUnaskedNorWhereTheFileWasCutOff() throws Exception {
    String isil = "CN-110112";
    Books books = new Books(isil).fill("通州漕运", 1, 60);
    byte[] whole = books.bytes();
    stranger.sync(isil, books.write(folder), Map.of());
    Path without = books.remove(60).put(1, "通州漕运码头图").write(folder);

    var unasked = reconcile(without, isil);
    assertThat(unasked.exitCode()).isEqualTo(1);
    assertThat(unasked.out())
        .contains("1 records that only the union has stay. With --withdraw")
        .contains("0 added, 1 revised, 0 unchanged, 0 withdrawn")
        .contains("Now 0 changed, 0 only in the file, 1 only in the union");

    Path cut = Files.write(folder.resolve("cut.mrc"), Arrays.copyOf(whole, 3000));
    var asked = reconcile(cut, isil, "--withdraw", "--max-withdrawn", "1");
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.out()).contains("damaged or cut off");
    assertThat(platform.union().search("通州漕运札记之59", 1).total()).isEqualTo(1);
  }

  @Test
  void digestsAreForTheLibraryThatTheyAreOf() throws Exception {
    var nobody = platform.gateway().request("/api/union/reconcile/CN-110107").build();
    assertThat(platform.gateway().exchange(nobody).statusCode()).isEqualTo(401);
    var another =
        platform
            .gateway()
            .request("/api/union/reconcile/CN-110107")
            .header("Authorization", platform.tokens().bearer("CN-440000"))
            .build();
    assertThat(platform.gateway().exchange(another).statusCode()).isEqualTo(403);
  }

  @Test
  void aRecordThatTheUnionCouldNotReadIsADriftOfOneUntilItIsSentAgain() throws Exception {
    String isil = "CN-110117";
    Books books = new Books(isil).fill("平谷大桃", 1, 60);
    stranger.sync(isil, books.write(folder), Map.of());
    awaitDrift(isil, 60, 60, 0);

    new UnreadableRecord(platform).tell(isil, "b00061", FIRST_TURN + 1000);
    JsonNode drift = awaitDrift(isil, 61, 60, 1);
    assertThat(drift.path("agrees").asBoolean()).isFalse();
    assertThat(drift.path("differing").size()).isEqualTo(1);

    var sent = stranger.sync(isil, books.fill("平谷大桃", 61, 1).write(folder), Map.of());
    assertThat(sent).returns(1L, SyncState::revised).returns(60L, SyncState::unchanged);
    assertThat(awaitDrift(isil, 61, 61, 0).path("agrees").asBoolean()).isTrue();
  }

  /** Has the catalogue compared with the union until so many are held, shown and otherwise. */
  private JsonNode awaitDrift(String isil, long held, long shown, long records) throws Exception {
    var last = new AtomicReference<JsonNode>();
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(COMPARED_WITHIN)
        .until(
            () -> {
              last.set(drift(isil));
              boolean seen =
                  last.get().path("held").asLong() == held
                      && last.get().path("shown").asLong() == shown
                      && last.get().path("records").asLong(-1) == records;
              return seen || takeInventory(isil);
            });
    return last.get();
  }

  private JsonNode drift(String isil) throws Exception {
    String path = "/api/union/reconcile/" + isil + "/drift";
    return JsonMapper.shared().readTree(stranger.call("GET", path, "", "text/plain", "").body());
  }

  /** Never true, for what comes of it is seen later. */
  private boolean takeInventory(String isil) throws Exception {
    String token = platform.tokens().of(isil);
    String path = "/api/libraries/" + isil + "/inventory";
    assertThat(stranger.call("POST", path, token, "text/plain", "").statusCode()).isEqualTo(202);
    return false;
  }

  private Launcher.Outcome reconcile(Path file, String isil, String... options) throws Exception {
    var words = new ArrayList<>(List.of("reconcile", file.toString(), "--library", isil));
    words.addAll(List.of(options));
    return platform.launcher().run(words);
  }

  private List<String> syncs(String isil) throws Exception {
    return platform.syncs().latest(isil, 10).stream().map(state -> "" + state.id()).toList();
  }
}
