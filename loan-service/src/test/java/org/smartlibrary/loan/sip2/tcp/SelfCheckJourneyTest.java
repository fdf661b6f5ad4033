package org.smartlibrary.loan.sip2.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.sip2.tcp.Installed.DATE;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.service.Desks;
import org.smartlibrary.loan.service.LoanService;
import org.smartlibrary.loan.service.WithLoanService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Machines in front of the whole service. */
@WithLoanService
@ExtendWith(OutputCaptureExtension.class)
class SelfCheckJourneyTest {

  private static final Charset GBK = Charset.forName("GBK");

  private final Desks desks;
  private final Till till;
  private final int port;

  SelfCheckJourneyTest(@Autowired Desks desks, @Autowired Till till, @Autowired Sip2Server server) {
    this.desks = desks;
    this.till = till;
    this.port = server.port();
  }

  @Test
  void aReaderBorrowsAndBringsBackAndNoLogSaysWho(CapturedOutput output) throws IOException {
    var here = install();
    try (var machine = here.machine()) {
      assertThat(machine.ask("9900802.00"))
          .contains("2.00AO" + here.library() + "|")
          .contains("|BXYYYYYYYYYYYNNYYY|");
      assertThat(machine.ask("23001" + DATE + "AA" + here.card() + "|"))
          .startsWith("24" + " ".repeat(14) + "001")
          .contains("|AE王小明|BLY|");
      assertThat(machine.ask(here.lend()))
          .matches("121NNY[0-9 ]{18}AO.*\\|AJ红楼梦\\|AH\\d{8}    235959\\|CIN\\|CK001\\|");
      assertThat(machine.ask(here.loans())).contains("|AU" + here.book() + "|");
      assertThat(machine.ask(here.look())).startsWith("1804").contains("|BG" + here.library());
      assertThat(machine.ask(here.takeBack()))
          .matches("101YNN[0-9 ]{18}AO.*\\|AQ" + here.library() + ".*\\|AJ红楼梦\\|.*");
      assertThat(machine.ask(here.takeBack())).startsWith("101");
      assertThat(machine.ask(here.look())).startsWith("1803");
      assertThat(machine.ask("35" + DATE + "AA" + here.card() + "|")).startsWith("36Y");
    }
    assertThat(output).doesNotContain(here.card()).doesNotContain("王小明");
  }

  @Test
  void aRepeatedLoanIsTheSameLoanAlsoOnAnotherConnection() throws IOException {
    var here = install();
    try (var machine = here.machine()) {
      var line = machine.protect(here.lend(), 7);
      machine.send(line);
      var answer = machine.hear();
      machine.send(line);
      assertThat(answer).startsWith("121N").isEqualTo(machine.hear());
      assertThat(machine.askPlainly("97AZFEF5")).isEqualTo(answer);
    }
    try (var machine = here.machine()) {
      assertThat(machine.ask(here.lend())).startsWith("121N");
    }
    assertThat(openLoans(here)).isEqualTo(1);
    try (var machine = here.machine()) {
      assertThat(machine.ask(here.takeBack())).startsWith("101");
      assertThat(machine.ask(here.lend())).startsWith("121N");
    }
    assertThat(openLoans(here)).isEqualTo(1);
  }

  @Test
  void ofTwoMachinesThatLendOneCopyOneDoesAndTheOtherKeepsTheLockShut() throws Exception {
    var here = install();
    var other = desks.newReader(here.library());
    var together = new CyclicBarrier(2);
    List<String> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          threads.invokeAll(
              List.of(
                  asking(here, here.lend(), together),
                  asking(here, here.lend("N", other.card().value()), together)));
      for (var answer : asked) {
        answers.add(answer.get().substring(0, 6));
      }
    }
    assertThat(answers).containsExactlyInAnyOrder("121NNY", "120NNN");
  }

  @Test
  void aBlockedCardIsRefusedAndWhatWasDoneOffLineIsLeftForPeople() throws IOException {
    var here = install();
    var desk = librarian(here.library().value());
    try (var machine = here.machine()) {
      assertThat(machine.ask("01N" + DATE + "ALlost|AA" + here.card() + "|")).startsWith("24YYYY");
      assertThat(machine.ask(here.lend())).startsWith("120NNN").contains("|AF证件已停用");
      assertThat(machine.ask(here.lend("Y", here.card()))).startsWith("121");
    }
    var listed = desks.get("/api/desk/unsettled?library=" + here.library(), desk);
    var deed = LoanService.json(listed).get(0);
    assertThat(deed.path("barcode").asString()).isEqualTo(here.book());
    assertThat(deed.path("doing").asString()).isEqualTo("lend");
    var address =
        "/api/desk/unsettled/%s?library=%s".formatted(deed.path("id").asString(), here.library());
    assertThat(desks.service().delete(address, desk).statusCode()).isEqualTo(204);
    assertThat(desks.service().delete(address, desk).statusCode()).isEqualTo(404);
    assertThat(
            desks
                .get("/api/desk/unsettled?library=" + here.library(), librarian("CN-110000"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whatWasLentOffLineIsLentFromThenOn() throws IOException {
    var here = install();
    try (var machine = here.machine()) {
      assertThat(machine.ask(here.lend("Y", here.card()))).startsWith("121NNY");
    }
    assertThat(openLoans(here)).isEqualTo(1);
  }

  @Test
  void aMachineThatMayTakesItsOwnBlockBack() throws IOException {
    var here = Installed.in(desks, port, ", \"duties\": [\"BLOCK_CARDS\", \"UNBLOCK_CARDS\"]");
    try (var machine = here.machine()) {
      machine.ask("01N" + DATE + "ALlost|AA" + here.card() + "|");
      assertThat(machine.ask("25" + DATE + "AA" + here.card() + "|"))
          .startsWith("26" + " ".repeat(14));
      assertThat(machine.ask(here.lend())).startsWith("120");
    }
  }

  @Test
  void moneyIsBookedOnceHoweverOftenTheMachineAsks() throws IOException {
    var here = install();
    charge(here, "1", "3.00");
    charge(here, "2", "4.00");
    var pay = "37" + DATE + "0400CNYBV5.00|AA" + here.card() + "|BKtx-1|";
    try (var machine = here.machine()) {
      assertThat(machine.ask("63001" + DATE + "   Y      AA" + here.card() + "|"))
          .contains("|BV7.00|")
          .contains("|AV" + here.library() + ":1 3.00 ");
      assertThat(machine.ask(pay)).startsWith("38Y").contains("|BKtx-1|");
      assertThat(machine.ask(pay)).startsWith("38Y");
      assertThat(machine.ask("23001" + DATE + "AA" + here.card() + "|")).contains("|BV2.00|");
      assertThat(machine.ask(pay.replace("tx-1", "tx-2"))).startsWith("38N");
    }
    assertThat(till.owedBy(here.reader().id())).isEqualTo(Money.ofYuan("2"));
  }

  @Test
  void aHoldIsPlacedAtTheMachineAndTakenBack() throws IOException {
    var here = install();
    var other = desks.newReader(here.library());
    var wish = DATE + "BW|BS|BY2|AA" + other.card().value() + "|AB" + here.book() + "|";
    try (var machine = here.machine()) {
      machine.ask(here.lend());
      assertThat(machine.ask("15+" + wish)).startsWith("161N").contains("|BR1|BS" + here.library());
      assertThat(machine.ask(here.look())).contains("CF1|");
      assertThat(machine.ask(here.takeBack())).startsWith("101YNY").contains("|CV01|");
      assertThat(machine.ask(here.lend())).startsWith("120NNN");
      assertThat(machine.ask("15-" + wish)).startsWith("161");
      assertThat(machine.ask("15-" + wish.replace("BW|", "BW |"))).startsWith("160");
    }
  }

  @Test
  void anotherLibrarysMachineSendsACopyHome() throws IOException {
    var here = install();
    var elsewhere = install();
    try (var machine = elsewhere.machine()) {
      assertThat(machine.ask(here.takeBack()))
          .startsWith("101YNY")
          .contains("|CT" + here.library() + "|CV04|");
    }
  }

  @Test
  void aMachineThatKnowsGbkIsSpokenToInGbk() throws IOException {
    var here = Installed.in(desks, port, ", \"encoding\": \"GBK\"");
    try (var machine = here.machine(GBK)) {
      assertThat(machine.ask(here.look())).contains("|AJ红楼梦|");
      assertThat(machine.ask("23019" + DATE + "AAnobody|")).contains("|AF读者证无效");
    }
  }

  @Test
  void theRequestsOfAnotherHandAreAllAnswered() throws Exception {
    var here =
        Installed.in(
            desks,
            port,
            ", \"duties\": [\"LEND\",\"TAKE_BACK\",\"RENEW\",\"HOLD\",\"TAKE_MONEY\",\"BLOCK_CARDS\",\"UNBLOCK_CARDS\",\"REMARK\"]");
    charge(here, "9", "12.50");
    var said =
        SharedTools.python(
            "siprun.py",
            List.of(
                "127.0.0.1",
                "" + port,
                "term01=" + here.login(),
                "secret=" + here.secret(),
                "SLN-001=" + here.library(),
                "0440001234=" + here.card(),
                "31000000012345=" + here.book(),
                "fee-1=" + here.library() + ":9"));
    var lines = said.lines().toList();
    assertThat(lines).as(said).hasSize(EXPECTED.size());
    for (int row = 0; row < lines.size(); row++) {
      assertThat(lines.get(row)).as(said).matches(Pattern.compile(EXPECTED.get(row)));
    }
  }

  private static final String NOW = "\\d{8}    \\d{6}";
  private static final String ENDING = "AY%dAZ[0-9A-F]{4}";
  private static final List<String> EXPECTED =
      List.of(
          "93 -> 941" + ENDING.formatted(0),
          "99 -> 98YYYYYY\\d{6}"
              + NOW
              + "2\\.00AO[^|]+\\|AM[^|]+\\|BXY{16}\\|AN[^|]+\\|"
              + ENDING.formatted(1),
          "23 -> 24 {14}001"
              + NOW
              + "AO[^|]+\\|AA[^|]+\\|AE王小明\\|BLY\\|CQN\\|BHCNY\\|BV12\\.50\\|"
              + ENDING.formatted(2),
          "63 -> 64 {14}001"
              + NOW
              + "(0000){3}0001(0000){2}AO[^|]+\\|AA.*\\|AE.*\\|BLY\\|.*"
              + ENDING.formatted(3),
          "63 -> 64 {14}001" + NOW + "(0000){3}0001(0000){2}AO.*" + ENDING.formatted(4),
          "11 -> 121NNY"
              + NOW
              + "AO[^|]+\\|AA[^|]+\\|AB[^|]+\\|AJ红楼梦\\|AH"
              + NOW
              + "\\|.*"
              + ENDING.formatted(5),
          "11 -> 121NNY" + NOW + "AO.*" + ENDING.formatted(6),
          "09 -> 101YNN" + NOW + "AO[^|]+\\|AB[^|]+\\|AQ[^|]+\\|.*" + ENDING.formatted(7),
          "17 -> 18030001" + NOW + "CF0\\|AB.*" + ENDING.formatted(8),
          "19 -> 201" + NOW + "AB[^|]+\\|AJ[^|]+\\|CHwater damage\\|" + ENDING.formatted(9),
          "29 -> 300NNN" + NOW + "AO.*\\|AF.*" + ENDING.formatted(0),
          "65 -> 66100000000" + NOW + "AO[^|]+\\|" + ENDING.formatted(1),
          "15 -> 161N" + NOW + "BW20261223    235959" + "\\|.*BS[^|]+\\|AO.*" + ENDING.formatted(2),
          "15 -> 161N" + NOW + ".*" + ENDING.formatted(3),
          "37 -> 38Y" + NOW + "AO[^|]+\\|AA[^|]+\\|BKtx-1\\|" + ENDING.formatted(4),
          "35 -> 36Y" + NOW + "AO[^|]+\\|AA[^|]+\\|" + ENDING.formatted(5),
          "01 -> 24YYYY {10}001" + NOW + "AO.*\\|AFThe card is blocked.*" + ENDING.formatted(6),
          "25 -> 26 {14}001" + NOW + "AO.*\\|BLY\\|.*" + ENDING.formatted(7),
          "97 -> 26 {14}001" + NOW + "AO.*\\|BLY\\|.*" + ENDING.formatted(7));

  private Installed install() {
    return Installed.in(desks, port, "");
  }

  private void charge(Installed here, String number, String yuan) {
    till.charge(
        new Charge(
            here.library() + "|" + number,
            here.reader().id(),
            here.library(),
            Charge.Cause.OVERDUE,
            Money.ofYuan(yuan),
            "红楼梦",
            Instant.parse("2026-11-23T02:00:00Z").plusSeconds(Long.parseLong(number))));
  }

  private int openLoans(Installed here) {
    var list = desks.get("/api/loans?library=" + here.library(), librarian(here.library().value()));
    return LoanService.json(list).path("total").asInt();
  }

  private static Callable<String> asking(Installed here, String message, CyclicBarrier together) {
    return () -> {
      try (var machine = here.machine()) {
        together.await();
        return machine.ask(message);
      }
    };
  }
}
