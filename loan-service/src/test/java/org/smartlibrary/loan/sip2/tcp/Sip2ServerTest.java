package org.smartlibrary.loan.sip2.tcp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.local.client.SelfCheckMachine;
import org.springframework.boot.health.contributor.Status;

class Sip2ServerTest {

  private static final String DATE = "20261123    101500";
  private static final String LOOK = "17" + DATE + "AB" + Port.BOOK + "|";
  private static final String LEND =
      "11NN" + DATE + " ".repeat(18) + "AA" + Port.CARD + "|AB" + Port.BOOK + "|";

  private Port port = Port.open();

  @AfterEach
  void close() {
    port.close();
  }

  @Test
  void aMachineSignsInAndLends() throws IOException {
    try (var machine = port.signedIn()) {
      assertThat(machine.ask("9900802.00")).startsWith("98Y");
      assertThat(machine.ask(LEND)).startsWith("121").contains("|AJ红楼梦|");
    }
    assertThat(port.desk.holder(Port.BOOK)).contains(Port.CARD);
  }

  @Test
  void aMachineThatKnowsGbkIsSpokenToInGbk() throws IOException {
    try (var machine =
        SelfCheckMachine.connect(port.address(), Charset.forName("GBK"), Duration.ofSeconds(20))) {
      machine.signIn("term02", "secret");
      assertThat(machine.ask(LOOK)).contains("|AJ红楼梦|");
    }
  }

  @Test
  void requestsThatWereSentAheadAreAnsweredInOrder() throws IOException {
    try (var machine = port.signedIn()) {
      var ahead = new StringBuilder();
      for (int sent = 0; sent < 200; sent++) {
        ahead.append(machine.protect("17" + DATE + "ABbook-" + sent + "|", sent % 10)).append('\r');
      }
      machine.sendBytes(ahead.toString().getBytes(UTF_8));
      for (int heard = 0; heard < 200; heard++) {
        assertThat(machine.hear()).contains("ABbook-" + heard + "|").contains("AY" + heard % 10);
      }
    }
  }

  @Test
  void aMessageMayComeByteByByteAndEndInAnyOfTheUsualWays() throws IOException {
    try (var machine = port.signedIn()) {
      for (byte one : (LOOK + "\r\n\r\n" + LOOK + "\n").getBytes(UTF_8)) {
        machine.sendBytes(new byte[] {one});
      }
      assertThat(machine.hear()).startsWith("18");
      assertThat(machine.hear()).startsWith("18");
    }
  }

  @Test
  void aLineWithoutEndIsHungUpOn() throws IOException {
    try (var machine = port.signedIn()) {
      machine.sendBytes(new byte[2000]);
      assertHungUp(machine);
    }
    await().until(() -> port.closed("oversized") == 1);
  }

  @Test
  void whoeverHasNotSignedInIsHungUpOn() throws IOException {
    try (var machine = port.machine()) {
      machine.send(LOOK);
      assertHungUp(machine);
    }
  }

  @Test
  void whoeverSaysNothingOrTricklesIsHungUpOnWithoutDisturbingOthers() throws Exception {
    reopen(
        new Sip2Settings(
            true,
            "127.0.0.1",
            0,
            null,
            20,
            3,
            1000,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10)));
    try (var good = port.signedIn();
        var silent = port.machine();
        var trickling = port.machine();
        var half = port.signedIn()) {
      half.sendBytes("17".getBytes(US_ASCII));
      var drops = Executors.newVirtualThreadPerTaskExecutor();
      Future<Boolean> cut = drops.submit(() -> trickleUntilCut(trickling));
      assertHungUp(silent);
      assertHungUp(half);
      assertThat(cut.get()).isTrue();
      assertThat(good.ask(LOOK)).startsWith("18");
      drops.shutdownNow();
    }
    await().until(() -> port.closed("slow") == 3);
  }

  @Test
  void whoeverDoesNotListenIsHungUpOn() throws Exception {
    reopen(
        new Sip2Settings(
            true,
            "127.0.0.1",
            0,
            null,
            20,
            3,
            1000,
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10)));
    port.desk.copy("long", "长".repeat(255));
    var many = ("17" + DATE + "ABlong|\r").repeat(1000).getBytes(US_ASCII);
    try (var deaf = port.socket()) {
      deaf.setReceiveBufferSize(1024);
      var flood = Executors.newVirtualThreadPerTaskExecutor();
      var _ =
          flood.submit(
              () -> {
                deaf.getOutputStream().write("9300CNterm01|COsecret|\r".getBytes(US_ASCII));
                while (true) {
                  deaf.getOutputStream().write(many);
                }
              });
      await().atMost(Duration.ofMinutes(1)).until(() -> port.closed("slow") == 1);
      flood.shutdownNow();
    }
    try (var good = port.signedIn()) {
      assertThat(good.ask(LOOK)).startsWith("18");
    }
  }

  @Test
  void strangersCannotKeepMachinesOut() throws IOException {
    List<SelfCheckMachine> strangers = new ArrayList<>();
    for (int came = 0; came < 60; came++) {
      strangers.add(port.machine());
    }
    try (var machine = port.signedIn()) {
      assertThat(machine.ask(LOOK)).startsWith("18");
    }
    assertThat(port.closed("displaced")).isGreaterThanOrEqualTo(40);
    for (var stranger : strangers) {
      stranger.close();
    }
  }

  @Test
  void ofOneTerminalTheConnectionLongestSilentGivesWay() throws IOException {
    try (var first = port.signedIn();
        var second = port.signedIn();
        var third = port.signedIn()) {
      first.ask(LOOK);
      try (var fourth = port.signedIn()) {
        assertHungUp(second);
        assertThat(first.ask(LOOK)).startsWith("18");
        assertThat(third.ask(LOOK)).startsWith("18");
        assertThat(fourth.ask(LOOK)).startsWith("18");
      }
    }
  }

  @Test
  void whenTheStoreIsAwayNothingIsAnsweredAndAskingAgainIsOneLoan() throws IOException {
    port.desk.breaks();
    try (var machine = port.signedIn()) {
      machine.send(LEND);
      assertHungUp(machine);
    }
    port.desk.worksAgain();
    try (var machine = port.signedIn()) {
      assertThat(machine.ask(LEND)).startsWith("121N");
    }
    try (var machine = port.signedIn()) {
      assertThat(machine.ask(LEND)).startsWith("121N");
    }
    assertThat(port.desk.decisions()).isEqualTo(1);
    await().until(() -> port.closed("failed") == 1);
  }

  @Test
  void ofManyMachinesThatLendOneCopyOneDoes() throws Exception {
    int machines = 3;
    for (int reader = 0; reader < machines; reader++) {
      port.desk.reader("reader-" + reader, "读者", "", Money.ZERO);
    }
    var together = new CyclicBarrier(machines);
    var answers = new ArrayList<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          threads.invokeAll(
              IntStream.range(0, machines)
                  .mapToObj(reader -> lending("reader-" + reader, together))
                  .toList());
      for (var answer : asked) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).filteredOn(answer -> answer.startsWith("121NNY")).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.startsWith("120NNN")).hasSize(machines - 1);
  }

  @Test
  void anyBytesLeaveThePortAsItWas() throws IOException {
    var random = new Random(5);
    for (int round = 0; round < 200; round++) {
      try (var machine = round % 2 == 0 ? port.machine() : port.signedIn()) {
        var bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        machine.sendBytes(bytes);
      } catch (IOException hungUpBeforeTheEnd) {
        assertThat(hungUpBeforeTheEnd).isNotNull();
      }
    }
    try (var machine = port.signedIn()) {
      assertThat(machine.ask(LOOK)).startsWith("18");
    }
    assertThat(port.closed("failed")).isZero();
  }

  @Test
  void connectionsThatWereClosedAreForgotten() throws IOException {
    for (int round = 0; round < 50; round++) {
      port.signedIn().close();
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> port.meters.get("sip2.connections").gauge().value() == 0);
  }

  @Test
  void messagesAreMeasuredByTypeAndResult() throws IOException {
    try (var machine = port.signedIn()) {
      machine.ask(LOOK);
      machine.ask("17" + DATE + "ABnone|");
      machine.askPlainly(LOOK + "AY7AZ0000");
    }
    assertThat(timed("item_information", "done")).isEqualTo(1);
    assertThat(timed("item_information", "refused")).isEqualTo(1);
    assertThat(timed("none", "damaged")).isEqualTo(1);
    assertThat(port.meters.counter("sip2.checksums.bad").count()).isEqualTo(1);
  }

  @Test
  void aTakenPortIsNoReasonNotToStartAndHealthSaysSo() throws IOException {
    port.close();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = Port.open(onPort(taken.getLocalPort()));
      assertThat(port.server.isRunning()).isTrue();
      assertThat(port.server.isListening()).isFalse();
      assertThat(new Sip2Health(port.server).health().getStatus()).isEqualTo(Status.DOWN);
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(new Sip2Health(port.server).health().getStatus()).isEqualTo(Status.UP));
    try (var machine = port.signedIn()) {
      assertThat(machine.ask(LOOK)).startsWith("18");
    }
  }

  @Test
  void aPortThatIsClosedHangsUpOnEverybody() throws IOException {
    try (var machine = port.signedIn()) {
      port.close();
      assertHungUp(machine);
      assertThatExceptionOfType(IOException.class).isThrownBy(port::machine);
    }
  }

  private Callable<String> lending(String card, CyclicBarrier together) {
    return () -> {
      try (var machine = port.signedIn()) {
        together.await();
        return machine.ask("11NN" + DATE + " ".repeat(18) + "AA" + card + "|AB" + Port.BOOK + "|");
      }
    };
  }

  /** A byte at a time never makes a line. */
  private static boolean trickleUntilCut(SelfCheckMachine machine) {
    var pause = new Object();
    try {
      while (true) {
        machine.sendBytes(new byte[] {'9'});
        synchronized (pause) {
          pause.wait(100);
        }
      }
    } catch (IOException | InterruptedException e) {
      return e instanceof IOException;
    }
  }

  private double timed(String type, String result) {
    return port.meters.get("sip2.messages").tags("type", type, "result", result).timer().count();
  }

  private void reopen(Sip2Settings settings) {
    port.close();
    port = Port.open(settings);
  }

  private static Sip2Settings onPort(int number) {
    var usual = Port.SETTINGS;
    return new Sip2Settings(
        true,
        usual.address(),
        number,
        null,
        usual.connections(),
        usual.terminalConnections(),
        usual.longestLine(),
        usual.signIn(),
        usual.line(),
        usual.answer(),
        usual.idle(),
        usual.repeats());
  }

  private static void assertHungUp(SelfCheckMachine machine) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(machine::hear)
        .matches(
            e -> e instanceof EOFException || String.valueOf(e.getMessage()).contains("reset"));
  }
}
