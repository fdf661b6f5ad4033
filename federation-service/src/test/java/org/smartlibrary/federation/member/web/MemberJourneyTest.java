package org.smartlibrary.federation.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.smartlibrary.federation.member.web.Desk.library;
import static org.smartlibrary.startertest.TestTokens.bearer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.Mandate;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberName;
import org.smartlibrary.federation.member.MemberRegistry;
import org.smartlibrary.federation.member.Members;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.LibraryHierarchy;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;

/** Members from the outside in: through HTTP, the store and the topic. */
@WithFederation
class MemberJourneyTest {

  @LocalServerPort private int port;

  private final Members members;
  private final MemberDirectory directory;
  private final LibraryHierarchy hierarchy;

  MemberJourneyTest(
      @Autowired Members members,
      @Autowired MemberDirectory directory,
      @Autowired LibraryHierarchy hierarchy) {
    this.members = members;
    this.directory = directory;
    this.hierarchy = hierarchy;
  }

  @Test
  void theLibrariesOfTheDemonstrationComeInAndTheSecondTimeNothingChanges() throws IOException {
    var desk = new Desk(port);

    assertThat(outcomes(desk, demo())).containsOnlyOnce("created").hasSize(1);
    assertThat(outcomes(desk, demo())).containsOnlyOnce("unchanged").hasSize(1);

    desk.list("under=CN-610900&level=SERVICE_POINT").expectBody().jsonPath("$.total").isEqualTo(15);
    desk.list("q=安康市图书馆").expectBody().jsonPath("$.items[0].isil").isEqualTo("CN-610900");
    desk.list("level=PROVINCIAL&q=guangxi").expectBody().jsonPath("$.total").isEqualTo(1);
    assertThat(hierarchy.isAtOrBelow(new Isil("CN-610902-001"), new Isil("CN-610000"))).isTrue();
  }

  @Test
  void whatAnotherInstanceWritesIsHeardHere() {
    var desk = new Desk(port);
    desk.openForBusiness();
    var elsewhere = new MemberRegistry(new MemberDirectory(members), Clock.systemUTC());
    var branch =
        new Registration(
            new Isil(desk.isil("far")),
            new MemberName("远方分馆", null),
            Level.BRANCH,
            new Isil(desk.isil("610922")),
            null,
            null,
            null,
            null,
            null);

    elsewhere.register(branch, new Mandate.Everything());

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> directory.tree().find(branch.isil()).isPresent());
    desk.get("far").expectStatus().isOk();
  }

  @Test
  void ofTwoMovesAtOnceThatWouldMakeACycleOneIsRefused() throws Exception {
    for (int round = 0; round < 10; round++) {
      var desk = new Desk(port);
      desk.openForBusiness();

      assertThat(atOnce(() -> move(desk, "6109", "6107"), () -> move(desk, "6107", "6109")))
          .containsExactlyInAnyOrder(200, 409);
      desk.list("under=@N").expectBody().jsonPath("$.total").isEqualTo(6);
    }
  }

  private static int move(Desk desk, String library, String parent) {
    return desk.put(library, library(library, "PREFECTURE", parent))
        .returnResult(byte[].class)
        .getStatus()
        .value();
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(one);
      var second = threads.submit(other);
      return List.of(first.get(), second.get());
    }
  }

  private static List<String> outcomes(Desk desk, byte[] csv) {
    var body =
        desk.http()
            .post()
            .uri("/api/members")
            .header(HttpHeaders.AUTHORIZATION, bearer(TestTokens.operator()))
            .header(HttpHeaders.CONTENT_TYPE, "text/csv")
            .body(csv)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(body).isNotNull().hasLineCount(3504);
    return body == null
        ? List.of()
        : body
            .lines()
            .map(line -> line.replaceFirst(".*\"outcome\":\"(\\w+)\".*", "$1"))
            .collect(Collectors.toSet())
            .stream()
            .toList();
  }

  private static byte[] demo() throws IOException {
    try (var file = MemberJourneyTest.class.getResourceAsStream("/demo/members.csv")) {
      return file == null ? new byte[0] : file.readAllBytes();
    }
  }
}
