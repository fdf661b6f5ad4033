package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may not write does not write, and learns why. */
@WithPlatform
class SecurityIT {

  private static final String OWNER = "CN-440000";
  private static final String ANOTHER = "CN-510000";
  private static final String GUANGDONG =
      "{\"name\":{\"zh\":\"广东\"},\"level\":\"PROVINCIAL\",\"parent\":\"CN-NLC\"}";
  private static final String TABLE = "isil,name_zh,level,parent\nCN-440000,广东,PROVINCIAL,CN-NLC\n";
  private static final List<Write> WRITES =
      List.of(
          new Write("POST", "/api/libraries/CN-440000/syncs?mode=delta", "application/marc", "x"),
          new Write("PUT", "/api/libraries/CN-440000/records/x1", "application/marc", "x"),
          new Write("DELETE", "/api/libraries/CN-440000/records/x1", "application/json", ""),
          new Write("PUT", "/api/members/CN-440000", "application/json", GUANGDONG),
          new Write("POST", "/api/operations/dead-letters/replay", "application/json", ""));

  private static final List<String> TRICKS =
      List.of(
          "/api/libraries/CN-510000/../CN-440000/records/x1",
          "/api/libraries/CN-510000%2F..%2FCN-440000/records/x1",
          "/api/libraries/CN-510000/records/..%2F..%2F..%2FCN-440000%2Frecords%2Fx1",
          "/api/libraries/CN-510000;/../CN-440000/records/x1",
          "/api/libraries//CN-440000/records/x1",
          "/api/libraries/CN-440000%00/records/x1",
          "/api/libraries/./CN-440000/records/x1",
          "/api/libraries/cn-440000/records/x1",
          "/api/libraries/%2e%2e/operations/dead-letters",
          "/actuator/../api/libraries/CN-440000/records/x1");

  private final RunningPlatform platform;
  private final Stranger stranger;

  SecurityIT(RunningPlatform platform) {
    this.platform = platform;
    this.stranger = new Stranger(platform);
  }

  @TestFactory
  Stream<DynamicTest> noWriteWithoutAToken() {
    return WRITES.stream().map(write -> refused(write, "without a token", "", 401));
  }

  @TestFactory
  Stream<DynamicTest> noWriteWithAnExpiredToken() throws Exception {
    String expired = ExpiredToken.of(platform, OWNER);
    return WRITES.stream().map(write -> refused(write, "with an expired token", expired, 401));
  }

  @TestFactory
  Stream<DynamicTest> noWriteWithAnotherLibrarysToken() throws Exception {
    String another = platform.tokens().of(ANOTHER);
    return WRITES.stream().map(write -> refused(write, "with another's token", another, 403));
  }

  @Test
  void aFileOfMembersIsRefusedLineByLineWhereTheyAreAnothers() throws Exception {
    String another = platform.tokens().of(ANOTHER);
    var answer = stranger.call("POST", "/api/members", another, "text/csv", TABLE);
    assertThat(answer.body()).contains("\"outcome\":\"refused\"").doesNotContain("updated");
    assertThat(stranger.call("POST", "/api/members", "", "text/csv", TABLE).statusCode())
        .isEqualTo(401);
  }

  @TestFactory
  Stream<DynamicTest> noWriteWithATokenThatSomebodyElseSigned() throws Exception {
    String forged = ExpiredToken.forged(OWNER);
    return WRITES.stream().map(write -> refused(write, "with a forged token", forged, 401));
  }

  @TestFactory
  Stream<DynamicTest> noPathLeadsAround() throws Exception {
    String another = platform.tokens().of(ANOTHER);
    return TRICKS.stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      int status = RawRequest.delete(platform.gateway().at("/"), path, another);
                      assertThat(status).isIn(400, 403, 404);
                    }));
  }

  private DynamicTest refused(Write write, String how, String token, int status) {
    return DynamicTest.dynamicTest(
        write.method() + " " + write.path() + " " + how,
        () -> {
          var answer =
              stranger.call(write.method(), write.path(), token, write.type(), write.body());
          assertThat(answer.statusCode()).isEqualTo(status);
          assertThat(answer.headers().firstValue("Content-Type"))
              .get()
              .asString()
              .startsWith("application/problem+json");
        });
  }

  private record Write(String method, String path, String type, String body) {}
}
