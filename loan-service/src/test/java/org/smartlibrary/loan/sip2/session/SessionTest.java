package org.smartlibrary.loan.sip2.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.sip2.session.Conversation.DATE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Encoding;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.TerminalSecret;
import org.smartlibrary.loan.sip2.message.Samples;
import org.smartlibrary.startertest.SetClock;

class SessionTest {

  private static final String LOGIN = "9300CNterm01|COsecret|";
  private static final String LEND =
      "11NN" + DATE + " ".repeat(18) + "AOSLN|AA0440001234|AB31000000012345|";
  private static final String TAKE_BACK = "09N" + DATE + DATE + "APx|AB31000000012345|";

  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T02:00:00Z"));
  private final Conversation machine = new Conversation(clock);

  @Test
  void nothingIsAnsweredBeforeTheTerminalHasSignedIn() {
    for (var sample : Samples.all()) {
      if (!sample.plain().startsWith("93") && !sample.plain().startsWith("97")) {
        var reply = machine.reconnect().take(sample.checked());
        assertThat(reply.line()).isEmpty();
        assertThat(reply.hangUp()).isTrue();
      }
    }
    assertThat(machine.desk.decisions()).isZero();
  }

  @Test
  void aWrongSecretOrLoginIsRefusedAndNotForEver() {
    assertThat(machine.ask("9300CNterm01|COwrong|")).isEqualTo("940");
    assertThat(machine.ask("9300CNnobody|COsecret|")).isEqualTo("940");
    assertThat(machine.ask("9300CN|CO|")).isEqualTo("940");
    assertThat(machine.ask("9310CNterm01|COsecret|")).isEqualTo("940");
    assertThat(machine.take("9300CNterm01|COwrong|").hangUp()).isTrue();
  }

  @Test
  void theRightSecretOpensTheSession() {
    assertThat(machine.ask("9300CNterm01|COsecret|CPSLN-001|AY0AZF45B")).isEqualTo("941AY0AZFDFD");
  }

  @Test
  void anAnswerIsProtectedAsItsRequestWas() {
    machine.signedIn();
    assertThat(machine.ask("9900802.00")).doesNotContain("AZ");
    assertThat(machine.ask("9900802.00AY1AZFCA0")).matches(".*AY1AZ[0-9A-F]{4}");
  }

  @Test
  void aDamagedMessageIsAskedForAgainAndDoesNothing() {
    machine.signedIn();
    assertThat(machine.ask("11" + LEND.substring(2) + "AY5AZ0000")).isEqualTo("96AZFEF6");
    assertThat(machine.desk.decisions()).isZero();
    assertThat(machine.ask(LEND, 5)).startsWith("121");
  }

  @Test
  void whatIsNoMessageIsAskedForAgainAndNotForEver() {
    machine.signedIn();
    for (int time = 0; time < 4; time++) {
      assertThat(machine.take("GET / HTTP/1.1").hangUp()).isFalse();
    }
    var last = machine.take("Host: library");
    assertThat(machine.text(last)).isEqualTo("96");
    assertThat(last.hangUp()).isTrue();
  }

  @Test
  void theLastAnswerIsGivenAgainUnchanged() {
    machine.signedIn();
    var answer = machine.ask(LEND, 5);
    clock.pass(Duration.ofSeconds(30));
    assertThat(machine.ask("97AZFEF5")).isEqualTo(answer);
    assertThat(machine.ask("97")).isEqualTo(answer);
    assertThat(machine.desk.decisions()).isEqualTo(1);
  }

  @Test
  void withoutALastAnswerTheMachineIsAskedToRepeatItself() {
    assertThat(machine.ask("97AZFEF5")).isEqualTo("96AZFEF6");
  }

  @Test
  void aRepeatedSequenceWithTheSameMessageIsNoSecondLoan() {
    machine.signedIn();
    var answer = machine.ask(LEND, 5);
    clock.pass(Duration.ofSeconds(30));
    assertThat(machine.ask(LEND, 5)).isEqualTo(answer);
    assertThat(machine.desk.decisions()).isEqualTo(1);
  }

  @Test
  void afterADamagedMessageTheOneBeforeItIsStillKnown() {
    machine.signedIn();
    var answer = machine.ask(LEND, 5);
    machine.ask("17" + DATE + "AB1|AY6AZ0000");
    assertThat(machine.ask(LEND, 5)).isEqualTo(answer);
  }

  @Test
  void aMachineThatConnectsAgainAndAsksAgainGetsTheSameLoan() {
    machine.signedIn();
    assertThat(machine.ask(LEND, 5)).startsWith("121N");
    clock.pass(Duration.ofMinutes(2));
    machine.reconnect().signedIn();
    assertThat(machine.ask(LEND, 2)).startsWith("121N");
    assertThat(machine.ask(LEND)).startsWith("121N");
    assertThat(machine.desk.decisions()).isEqualTo(1);
  }

  @Test
  void whatCameBackInBetweenIsLentAnewByAMachineWhoseClockStandsStill() {
    machine.signedIn();
    machine.ask(LEND, 1);
    machine.ask(TAKE_BACK, 2);
    assertThat(machine.desk.holder("31000000012345")).isEmpty();
    assertThat(machine.ask(LEND, 3)).startsWith("121N");
    assertThat(machine.desk.holder("31000000012345")).contains("0440001234");
  }

  @Test
  void afterSomeMinutesTheSameMessageIsAnotherRequest() {
    machine.signedIn();
    machine.ask(LEND, 1);
    clock.pass(Duration.ofMinutes(11));
    assertThat(machine.ask(LEND, 2)).startsWith("120");
  }

  @Test
  void aTerminalThatWasTakenAwayIsHungUpOn() {
    machine.signedIn();
    machine.terminals.remove(new TerminalLogin("term01"));
    clock.pass(Duration.ofSeconds(16));
    assertThat(machine.take(LEND).hangUp()).isTrue();
    assertThat(machine.ask(LOGIN)).isEqualTo("940");
  }

  @Test
  void aTerminalWhoseSecretChangedMustSignInAgain() {
    machine.signedIn();
    var known = machine.terminals.find(new TerminalLogin("term01")).orElseThrow();
    machine.terminals.save(known.with(new TerminalSecret("other")).after(1));
    clock.pass(Duration.ofSeconds(16));
    assertThat(machine.take(LEND).hangUp()).isTrue();
  }

  @Test
  void aChangedDutyHoldsForAConnectedMachine() {
    machine.signedIn();
    var changed = Conversation.terminal(Encoding.UTF_8, EnumSet.of(Duty.TAKE_BACK), false).after(1);
    machine.terminals.save(changed);
    clock.pass(Duration.ofSeconds(16));
    assertThat(machine.ask(LEND)).startsWith("120").contains("|AF本机不提供此项服务");
  }

  @Test
  void anyBytesAreAnsweredOrHungUpOn() {
    var random = new Random(11);
    for (int round = 0; round < 5000; round++) {
      var bytes = new byte[1 + random.nextInt(200)];
      random.nextBytes(bytes);
      var reply = machine.reconnect().signedIn().take(new String(bytes, UTF_8));
      assertThat(reply.line().length > 0 || reply.hangUp()).isTrue();
    }
  }

  @Test
  void mutilatedRequestsAreAnsweredInOneLine() {
    var random = new Random(12);
    for (int round = 0; round < 5000; round++) {
      var sample = Samples.all().get(random.nextInt(Samples.all().size()));
      var text = new StringBuilder(sample.plain());
      for (int hit = 0; hit < 3; hit++) {
        text.setCharAt(random.nextInt(text.length()), (char) (' ' + random.nextInt(95)));
      }
      var answer = machine.reconnect().signedIn().ask(text.toString());
      assertThat(answer).doesNotContain("\n");
    }
  }
}
