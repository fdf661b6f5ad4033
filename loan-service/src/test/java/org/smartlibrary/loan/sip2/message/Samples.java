package org.smartlibrary.loan.sip2.message;

import java.util.List;

/** Requests as machines send them, with and without error detection; the layouts are 3M's 2.00. */
public final class Samples {

  /** The same message both ways. */
  public record Sample(MessageType type, String plain, String checked) {}

  private static final String DATE = "20261123    101500";

  private Samples() {}

  public static List<Sample> all() {
    return List.of(
        sample(MessageType.LOGIN, "9300CNterm01|COsecret|CPSLN-001|", "AY0AZF45B"),
        sample(MessageType.STATUS, "9900802.00", "AY1AZFCA0"),
        sample(
            MessageType.PATRON_STATUS,
            "23001" + DATE + "AOSLN|AA0440001234|ACterm|AD6789|",
            "AY2AZF0EB"),
        sample(
            MessageType.PATRON_INFORMATION,
            "63001" + DATE + "          AOSLN|AA0440001234|ACterm|AD6789|",
            "AY3AZEFA6"),
        sample(
            MessageType.PATRON_INFORMATION,
            "63001" + DATE + "  Y       AOSLN|AA0440001234|ACterm|AD6789|BP1|BQ5|",
            "AY4AZECE9"),
        sample(
            MessageType.CHECKOUT,
            "11YN"
                + DATE
                + "                  AOSLN|AA0440001234|AB31000000012345|ACterm|CH|AD6789|BON|BIN|",
            "AY5AZE72C"),
        sample(
            MessageType.CHECKOUT,
            "11YY" + DATE + "20261223    235959AOSLN|AA0440001234|AB31000000012345|ACterm|",
            "AY6AZEBA3"),
        sample(
            MessageType.CHECKIN,
            "09N" + DATE + DATE + "APRETURN-1|AOSLN|AB31000000012345|ACterm|CH|BIN|",
            "AY7AZE963"),
        sample(
            MessageType.ITEM_INFORMATION,
            "17" + DATE + "AOSLN|AB31000000012345|ACterm|",
            "AY8AZF290"),
        sample(
            MessageType.ITEM_STATUS_UPDATE,
            "19" + DATE + "AOSLN|AB31000000012345|ACterm|CHwater damage|",
            "AY9AZECE4"),
        sample(
            MessageType.RENEW,
            "29NN"
                + DATE
                + "                  AOSLN|AA0440001234|AD6789|AB31000000012345|AJ|ACterm|CH|BON|",
            "AY0AZE781"),
        sample(
            MessageType.RENEW_ALL,
            "65" + DATE + "AOSLN|AA0440001234|AD6789|ACterm|BON|",
            "AY1AZF01C"),
        sample(
            MessageType.HOLD,
            "15+"
                + DATE
                + "BW20261223    235959|BSSLN-001|BY2|AOSLN|AA0440001234|AD6789|AB31000000012345|AJ|ACterm|BON|",
            "AY2AZE2CF"),
        sample(
            MessageType.HOLD,
            "15-" + DATE + "BW|BSSLN-001|BY2|AOSLN|AA0440001234|AD6789|AB31000000012345|",
            "AY3AZEB39"),
        sample(
            MessageType.FEE_PAID,
            "37" + DATE + "0400CNYBV12.50|AOSLN|AA0440001234|ACterm|AD6789|CGfee-1|BKtx-1|",
            "AY4AZE8D6"),
        sample(
            MessageType.END_SESSION,
            "35" + DATE + "AOSLN|AA0440001234|ACterm|AD6789|",
            "AY5AZF176"),
        sample(
            MessageType.BLOCK_PATRON,
            "01N" + DATE + "AOSLN|ALcard retained|AA0440001234|ACterm|",
            "AY6AZECFE"),
        sample(
            MessageType.PATRON_ENABLE,
            "25" + DATE + "AOSLN|AA0440001234|ACterm|AD6789|",
            "AY7AZF175"),
        sample(MessageType.RESEND, "97", "AZFEF5"));
  }

  private static Sample sample(MessageType type, String message, String trailer) {
    return new Sample(type, message, message + trailer);
  }
}
