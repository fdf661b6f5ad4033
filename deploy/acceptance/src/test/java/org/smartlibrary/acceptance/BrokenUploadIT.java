package org.smartlibrary.acceptance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.Syncs;

/** The line breaks in the middle of a file; what was safe need not travel again. */
@WithPlatform
class BrokenUploadIT {

  private static final String ISIL = "CN-110109";
  private static final Duration SOON = Duration.ofMinutes(2);

  private final RunningPlatform platform;

  BrokenUploadIT(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void anUploadGoesOnWhereItBroke() throws Exception {
    byte[] file = new Books(ISIL).fill("门头沟古道", 1, 900).bytes();
    breakInTheMiddle(file);
    SyncState suspended =
        await()
            .atMost(SOON)
            .until(
                () -> platform.syncs().latest(ISIL, 1),
                latest ->
                    !latest.isEmpty() && latest.getFirst().state() == SyncState.State.SUSPENDED)
            .getFirst();
    String path = Syncs.path(ISIL, "" + suspended.id());

    var head = exchange(request(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.headers().firstValue("Upload-Complete")).contains("?0");
    int safe = Integer.parseInt(head.headers().firstValue("Upload-Offset").orElseThrow());
    assertThat(safe).isBetween(1, file.length / 2);

    assertThat(patch(path, file, safe + 1).statusCode()).isEqualTo(409);
    assertThat(patch(path, file, safe).statusCode()).isEqualTo(202);
    SyncState end =
        await().atMost(SOON).until(() -> platform.syncs().state(ISIL, path), SyncState::isOver);
    assertThat(end.state()).isEqualTo(SyncState.State.COMPLETED);
    assertThat(end.received()).isEqualTo(900);
    assertThat(end.rejected()).isZero();
    assertThat(platform.union().search("门头沟古道札记之899", 1).total()).isPositive();
  }

  /** Says how long the body is, sends half of it, and is gone. */
  private void breakInTheMiddle(byte[] file) throws Exception {
    URI door = platform.gateway().at("/");
    String head =
        """
        POST /api/libraries/%s/syncs HTTP/1.1\r
        Host: %s\r
        Authorization: %s\r
        Content-Type: application/marc\r
        Content-Length: %d\r
        \r
        """
            .formatted(ISIL, door.getAuthority(), platform.tokens().bearer(ISIL), file.length);
    try (var line = new Socket(door.getHost(), door.getPort())) {
      line.getOutputStream().write(head.getBytes(US_ASCII));
      line.getOutputStream().write(file, 0, file.length / 2);
      line.getOutputStream().flush();
      await().atMost(SOON).until(() -> !platform.syncs().latest(ISIL, 1).isEmpty());
    }
  }

  private HttpResponse<String> patch(String path, byte[] file, int from) throws Exception {
    return exchange(
        request(path)
            .header("Content-Type", "application/partial-upload")
            .header("Upload-Offset", "" + from)
            .header("Upload-Complete", "?1")
            .method(
                "PATCH", BodyPublishers.ofByteArray(Arrays.copyOfRange(file, from, file.length))));
  }

  private HttpRequest.Builder request(String path) throws Exception {
    return platform.gateway().request(path).header("Authorization", platform.tokens().bearer(ISIL));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return platform.gateway().exchange(request.build());
  }
}
