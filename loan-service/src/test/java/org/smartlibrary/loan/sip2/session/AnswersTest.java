package org.smartlibrary.loan.sip2.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.sip2.session.Conversation.DATE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Encoding;

/** What each request is answered, field by field. */
class AnswersTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneOffset.UTC);
  private static final String NOW = "20261126    100000";
  private static final String BLANKS = " ".repeat(18);
  private static final String READER = "AOSLN|AA0440001234|ACterm|AD6789|";
  private static final String BOOK = "AB31000000012345|";

  private final Conversation machine = new Conversation(CLOCK).signedIn();

  @Test
  void aStatusTellsWhatIsServed() {
    assertThat(machine.ask("9900802.00"))
        .isEqualTo("98YYYYYY100003" + NOW + "2.00AOCN-430121|AM长沙县图书馆|BXYYYYYYYYYYYYYYYY|AN一楼大厅|");
  }

  @Test
  void aTerminalIsToldOnlyOfWhatItMay() {
    var modest =
        new Conversation(CLOCK, Encoding.UTF_8, EnumSet.of(Duty.TAKE_BACK), false).signedIn();
    assertThat(modest.ask("9900802.00")).startsWith("98YYNNNY").contains("BXYNYNYYYYYNYNNNNN|");
  }

  @Test
  void aReadersStatusNamesTheReaderAndWhatIsOwed() {
    assertThat(machine.ask("23019" + DATE + READER))
        .isEqualTo(
            "24              019" + NOW + "AOCN-430121|AA0440001234|AE王小明|BLY|CQY|BHCNY|BV12.50|");
  }

  @Test
  void aWrongPinIsToldAndOpensTheAccountWhereNoneIsAsked() {
    assertThat(machine.ask("23019" + DATE + "AA0440001234|AD0000|")).contains("|AE王小明|BLY|CQN|");
  }

  @Test
  void noNameEndsAField() {
    assertThat(machine.ask("23019" + DATE + "AA0440009999|")).contains("|AE李 雷|");
  }

  @Test
  void anUnknownCardIsAProtocolSuccess() {
    assertThat(machine.ask("23001" + DATE + "AA000|"))
        .isEqualTo(
            "24YYYY          001"
                + NOW
                + "AOCN-430121|AA000|AE|BLN|AFUnknown card. Please ask at the desk.|AGUnknown card. Please ask at the desk.|");
  }

  @Test
  void patronInformationCountsWhatThereIsAndListsWhatIsAsked() {
    machine.ask("11YN" + DATE + BLANKS + READER + BOOK);
    machine.ask("11YN" + DATE + BLANKS + READER + "AB31000000054321|");
    assertThat(machine.ask("63019" + DATE + "  Y       " + READER + "BP2|BQ5|"))
        .isEqualTo(
            "64              019"
                + NOW
                + "000000000002000000000000AOCN-430121|AA0440001234|AE王小明|BZ0005|CB0010|CC20.00|BLY|CQY|BHCNY|BV12.50|AU31000000054321|");
    assertThat(machine.ask("63019" + DATE + "          " + READER)).doesNotContain("|AU");
    assertThat(machine.ask("63019" + DATE + "         Y" + READER)).startsWith("64  ");
  }

  @Test
  void aLoanIsAnsweredWithItsDueDateAndOpensTheLock() {
    assertThat(machine.ask("11YN" + DATE + BLANKS + READER + BOOK))
        .isEqualTo(
            "121NNY"
                + NOW
                + "AOCN-430121|AA0440001234|AB31000000012345|AJ红楼梦|AH20261223    235959|CIN|CK001|");
  }

  @Test
  void aRefusedLoanNeverOpensTheLock() {
    machine.ask("01N" + DATE + "ALcard retained|" + READER);
    assertThat(machine.ask("11YN" + DATE + BLANKS + READER + BOOK))
        .isEqualTo(
            "120NNN"
                + NOW
                + "AOCN-430121|AA0440001234|AB31000000012345|AJ红楼梦|AH|AF证件已停用。|AG证件已停用。|");
    assertThat(machine.ask("11YN" + DATE + BLANKS + READER + "ABnone|"))
        .startsWith("120NUN")
        .contains("|AJ|AH|AF");
  }

  @Test
  void whatWasLentOffLineIsNeverRefused() {
    machine.ask("01N" + DATE + "AL|" + READER);
    assertThat(machine.ask("11NY" + DATE + "20261223    235959" + READER + BOOK)).startsWith("121");
    assertThat(machine.ask("11NY" + DATE + "20261223    235959AA000|ABnone|"))
        .startsWith("121NUN")
        .contains("|AH20261223    235959|AF已收到离线记录");
    var modest = new Conversation(CLOCK, Encoding.UTF_8, EnumSet.of(Duty.RENEW), true).signedIn();
    assertThat(modest.ask("11NY" + DATE + BLANKS + "AA0440001234|" + BOOK)).startsWith("121");
    assertThat(modest.ask("09Y" + DATE + DATE + BOOK)).startsWith("101");
    assertThat(modest.ask("29NY" + DATE + BLANKS + "AA000|" + BOOK)).startsWith("301");
  }

  @Test
  void aReturnIsAnsweredWhetherOrNotItWasOnLoan() {
    assertThat(machine.ask("09N" + DATE + DATE + "APR-1|AOSLN|" + BOOK))
        .isEqualTo("101YNN" + NOW + "AOCN-430121|AB31000000012345|AQA1|AJ红楼梦|CK001|");
    assertThat(machine.ask("09N" + DATE + DATE + "APR-1|ABnone|"))
        .startsWith("100NUY" + NOW + "AOCN-430121|ABnone|AQ|CV99|AF");
  }

  @Test
  void aReturnedCopyThatSomebodyWaitsForRaisesTheAlert() {
    machine.ask("15+" + DATE + "BW20261223    235959|BS|BY2|AA0440009999|" + BOOK);
    assertThat(machine.ask("09N" + DATE + DATE + "AP|" + BOOK))
        .startsWith("101YNY")
        .contains("|CV01|AF有读者预约");
  }

  @Test
  void aRenewalIsAnsweredLikeALoan() {
    assertThat(machine.ask("29NN" + DATE + BLANKS + READER + BOOK)).startsWith("300NNN");
    machine.ask("11YN" + DATE + BLANKS + READER + BOOK);
    assertThat(machine.ask("29NN" + DATE + BLANKS + READER + BOOK))
        .matches(
            "301YNY"
                + NOW
                + "AOCN-430121\\|AA0440001234\\|AB31000000012345\\|AJ红楼梦\\|AH20270122    235959\\|.*");
    assertThat(machine.ask("6520261123    101500" + READER))
        .isEqualTo("66100010000" + NOW + "AOCN-430121|BM31000000012345|");
  }

  @Test
  void aHoldIsPlacedChangedAndCancelled() {
    var wish = DATE + "BW20261223    235959|BSCN-430121|BY2|" + READER + BOOK;
    assertThat(machine.ask("15+" + wish))
        .isEqualTo(
            "161N"
                + NOW
                + "BW20261223    235959|BR1|BSCN-430121|AOCN-430121|AA0440001234|AB31000000012345|AJ红楼梦|");
    assertThat(machine.ask("15*" + wish)).startsWith("161N");
    assertThat(machine.ask("15-" + wish)).startsWith("161N");
    assertThat(machine.ask("15-" + wish)).startsWith("161N");
    assertThat(machine.ask("15?" + wish)).startsWith("160N").contains("|AF");
  }

  @Test
  void aCopyIsShownWithItsStandingAndWhereItBelongs() {
    machine.ask("11YN" + DATE + BLANKS + READER + BOOK);
    assertThat(machine.ask("17" + DATE + BOOK))
        .isEqualTo(
            "18040001"
                + NOW
                + "CF0|AH20261223    235959|AB31000000012345|AJ红楼梦|BGCN-430121|CK001|AQA1|APCN-430121|CSI247.5/123|");
    assertThat(machine.ask("17" + DATE + "AB31000000054321|"))
        .startsWith("18030001")
        .contains("|AJA Dream   of Red Mansions|");
    assertThat(machine.ask("17" + DATE + "AB|")).startsWith("18010001").contains("AB|AJ|AF");
  }

  @Test
  void whatAMachineSaysOfACopyIsKeptWithIt() {
    assertThat(machine.ask("19" + DATE + BOOK + "CHwater damage|"))
        .isEqualTo("201" + NOW + "AB31000000012345|AJ红楼梦|CHwater damage|");
    assertThat(machine.ask("17" + DATE + BOOK)).contains("|CHwater damage|");
    assertThat(machine.ask("19" + DATE + "ABnone|CHx|")).startsWith("200" + NOW + "ABnone|AF");
  }

  @Test
  void moneyIsTakenUpToWhatIsOwed() {
    assertThat(machine.ask("37" + DATE + "0400CNYBV12.51|" + READER)).startsWith("38N" + NOW);
    assertThat(machine.ask("37" + DATE + "0400CNYBV12.50|" + READER + "BKtx-1|"))
        .isEqualTo("38Y" + NOW + "AOCN-430121|AA0440001234|BKtx-1|");
    assertThat(machine.ask("23019" + DATE + READER)).contains("|BV0.00|");
  }

  @Test
  void noOtherMoneyAndNoOddAmountIsTaken() {
    assertThat(machine.ask("37" + DATE + "0400USDBV1.00|" + READER)).startsWith("38N");
    assertThat(machine.ask("37" + DATE + "0400CNYBV-1.00|" + READER)).startsWith("38N");
    assertThat(machine.ask("37" + DATE + "0400CNYBV0.001|" + READER)).startsWith("38N");
    assertThat(machine.ask("37" + DATE + "0400CNYBV|" + READER)).startsWith("38N");
    assertThat(machine.ask("23019" + DATE + READER)).contains("|BV12.50|");
  }

  @Test
  void aCardIsBlockedAndEnabledAgain() {
    assertThat(machine.ask("01Y" + DATE + "AOSLN|ALcard retained|AA0440001234|"))
        .startsWith("24YY Y          019")
        .contains("|AF证件已停用。|");
    assertThat(machine.ask("25" + DATE + READER))
        .isEqualTo(
            "26              019" + NOW + "AOCN-430121|AA0440001234|AE王小明|BLY|CQY|BHCNY|BV12.50|");
  }

  @Test
  void aTerminalThatMayNotBlockLeavesTheCardAsItIs() {
    var modest = new Conversation(CLOCK, Encoding.UTF_8, EnumSet.of(Duty.LEND), false).signedIn();
    assertThat(modest.ask("01Y" + DATE + "AL|AA0440001234|"))
        .startsWith("24              ")
        .contains("|AF本机不提供此项服务");
  }

  @Test
  void aReadersTurnEnds() {
    assertThat(machine.ask("35" + DATE + READER))
        .isEqualTo("36Y" + NOW + "AOCN-430121|AA0440001234|");
  }

  @Test
  void whereAPinIsAskedACardAloneOpensNothing() {
    var strict =
        new Conversation(CLOCK, Encoding.UTF_8, EnumSet.allOf(Duty.class), true).signedIn();
    assertThat(strict.ask("23019" + DATE + "AA0440001234|"))
        .contains("|AE|BLY|AF密码不正确。|")
        .doesNotContain("12.50");
    assertThat(strict.ask("11YN" + DATE + BLANKS + "AA0440001234|AD0000|" + BOOK))
        .startsWith("120NNN");
    assertThat(strict.ask("11YN" + DATE + BLANKS + READER + BOOK)).startsWith("121");
  }

  @Test
  void aTerminalSpeaksGbkWhenItIsSetUpSo() {
    var old = new Conversation(CLOCK, Encoding.GBK, EnumSet.allOf(Duty.class), false);
    assertThat(old.ask("9300CNterm01|COsecret|", 0)).startsWith("941AY0AZ");
    assertThat(old.ask("23019" + DATE + READER, 1)).contains("|AE王小明|").contains("AY1AZ");
    assertThat(old.ask("19" + DATE + BOOK + "CH水渍|", 2)).contains("|CH水渍|");
  }
}
