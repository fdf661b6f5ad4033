package org.smartlibrary.local.sip2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final String AT = "20261126    101500";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T02:15:00Z"), ZoneId.of("Asia/Shanghai"));
  private final Requests requests = new Requests(CLOCK);

  @Test
  void aCheckOutIsReadInPlainWords() {
    var message = Message.of(requests.checkOut("990000000003", "101488"));
    assertThat(message.plainly())
        .isEqualTo(
            "check-out: may renew yes, done offline no, at 2026-11-26 10:15,"
                + " card 990000000003, barcode 101488");
  }

  @Test
  void aLoanIsToldAsAtTheDesk() {
    var answer = Message.of("121NNY" + AT + "AOx|AA99|AB10|AJ三体|AH20261226    235959|AY1AZD0F3");
    assertThat(answer.plainly()).contains("unlock yes", "title 三体", "due 2026-12-26 23:59");
    assertThat(Verdict.of(answer)).isEqualTo(new Verdict(true, "Lent: 三体, due 2026-12-26 23:59."));
  }

  @Test
  void aRefusalComesWithTheLibrarysReason() {
    var answer = Message.of("120NUN" + AT + "AA99|AB10|AJ|AH|AFThe card has expired.|");
    assertThat(Verdict.of(answer))
        .isEqualTo(new Verdict(false, "Not lent: 10. «The card has expired.»"));
  }

  @Test
  void whatComesBackIsSentWhereItIsWanted() {
    assertThat(back("N", "")).isEqualTo("Taken back: 三体, to its shelf.");
    assertThat(back("Y", "CV01|")).isEqualTo("Taken back: 三体, to the pick-up shelf.");
    assertThat(back("Y", "CTCN-510100|CV02|"))
        .isEqualTo("Taken back: 三体, to CN-510100, where somebody waits for it.");
    assertThat(back("Y", "CTCN-510100|CV04|"))
        .isEqualTo("Taken back: 三体, to CN-510100, where it belongs.");
    assertThat(Verdict.of(Message.of("100NUY" + AT + "AB10|AFNo such copy.|")).done()).isFalse();
  }

  @Test
  void aReadersAccountIsCountedAndAnUnknownCardSaidToBeNone() {
    var counts = "000100010002000000000000";
    var known = "64" + " ".repeat(14) + "001" + AT + counts + "AA99|AE林知秋|BLY|BV1.50|AU10|AU11|";
    assertThat(Verdict.of(Message.of(known)).sentence())
        .isEqualTo("林知秋: 2 borrowed (1 overdue), 1 holds, owes ¥1.50. Has: 10, 11.");
    assertThat(Verdict.of(Message.of(known + "CQN|")))
        .isEqualTo(new Verdict(false, "The PIN is wrong."));
    var unknown = "64YYYY" + " ".repeat(10) + "001" + AT + "0".repeat(24) + "AA99|AE|BLN|";
    assertThat(Verdict.of(Message.of(unknown))).isEqualTo(new Verdict(false, "No such card."));
  }

  @Test
  void aCopyIsInOrOutOrUnknown() {
    assertThat(copy("03", "AJ三体|")).isEqualTo("三体: in.");
    assertThat(copy("04", "AJ三体|AH20261226    235959|"))
        .isEqualTo("三体: on loan, due 2026-12-26 23:59.");
    assertThat(copy("01", "AJ|")).isEqualTo("No such copy.");
  }

  @Test
  void secretsAreNotShown() {
    var signIn = Message.of("9300CNterm|COsesame|");
    assertThat(signIn.shown()).isEqualTo("9300CNterm|CO…|");
    assertThat(signIn.plainly()).contains("login term").doesNotContain("sesame");
    assertThat(Message.of(requests.reader("99", "2468")).toString()).doesNotContain("2468");
  }

  @Test
  void whateverItIsSomethingIsRead() {
    for (String line : new String[] {"", "1", "12", "121", "zz|AA|A|", "64", "98YY|AO"}) {
      var message = Message.of(line);
      assertThat(message.plainly()).isNotEmpty();
      assertThat(Verdict.of(message).sentence()).isNotEmpty();
    }
    assertThat(Message.of("88whatever").plainly()).contains("not known");
    assertThat(Verdict.of(Message.of("96")).done()).isFalse();
  }

  @Test
  void aValueThatWouldEndItsFieldIsNotSent() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> requests.checkOut("99|AFhello", "10"))
        .withMessageContaining("AA");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> requests.checkIn("10\r97"));
  }

  private static String back(String aside, String more) {
    return Verdict.of(Message.of("101YN" + aside + AT + "AB10|AJ三体|" + more)).sentence();
  }

  private static String copy(String standing, String more) {
    return Verdict.of(Message.of("18" + standing + "0001" + AT + "AB10|" + more)).sentence();
  }
}
