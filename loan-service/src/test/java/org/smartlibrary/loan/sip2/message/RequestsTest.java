package org.smartlibrary.loan.sip2.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.smartlibrary.loan.sip2.message.Samples.Sample;

class RequestsTest {

  private static final Request.Card CARD = new Request.Card("0440001234", "6789");
  private static final String DATE = "20261123    101500";
  private static final String BARCODE = "31000000012345";

  @TestFactory
  Stream<DynamicTest> everySampleIsReadTheSameWithAndWithoutErrorDetection() {
    return Samples.all().stream()
        .map(sample -> DynamicTest.dynamicTest(sample.checked(), () -> isReadAlike(sample)));
  }

  private static void isReadAlike(Sample sample) {
    var checked = Frame.read(sample.checked().getBytes(UTF_8), UTF_8);
    assertThat(checked.intact()).isTrue();
    assertThat(checked.message()).isEqualTo(sample.plain());
    assertThat(Requests.read(checked.message()).type()).isEqualTo(sample.type());
  }

  @Test
  void eachFieldOfACheckoutIsFound() {
    assertThat(Requests.read(plain(MessageType.CHECKOUT)))
        .isEqualTo(new Request.Checkout(true, false, DATE, " ".repeat(18), CARD, BARCODE));
  }

  @Test
  void fieldsComeInAnyOrderAndUnknownOnesArePassedOver() {
    var usual = Requests.read("17" + DATE + "AOSLN|AB" + BARCODE + "|ACterm|");
    assertThat(Requests.read("17" + DATE + "XYzz|AB" + BARCODE + "||Q|AOSLN")).isEqualTo(usual);
  }

  @Test
  void ofARepeatedFieldTheFirstCounts() {
    assertThat(Requests.read("17" + DATE + "AB1|AB2|")).isEqualTo(new Request.ItemInformation("1"));
  }

  @Test
  void theListThatIsWantedAndItsPartAreFound() {
    assertThat(Requests.read("63001" + DATE + "  Y       AA0440001234|AD6789|BP2|BQ5|"))
        .isEqualTo(new Request.PatronInformation("001", CARD, Optional.of(2), 2, 5));
  }

  @Test
  void aListWithoutAPartIsWantedWhole() {
    assertThat(Requests.read("63001" + DATE + "Y         AA0440001234|AD6789|BPx|BQ|"))
        .isEqualTo(
            new Request.PatronInformation("001", CARD, Optional.of(0), 1, Integer.MAX_VALUE));
  }

  @Test
  void aPaymentsFixedFieldsHaveNoBars() {
    assertThat(Requests.read(plain(MessageType.FEE_PAID)))
        .isEqualTo(new Request.FeePaid("CNY", "12.50", CARD, "fee-1", "tx-1"));
  }

  @Test
  void everyMessageCutShortInItsFixedFieldsIsMalformed() {
    for (Sample sample : Samples.all()) {
      if (sample.type() != MessageType.RESEND) {
        assertThatExceptionOfType(MalformedMessage.class)
            .isThrownBy(() -> Requests.read(sample.plain().substring(0, 3)));
      }
    }
  }

  @Test
  void noBytesBreakTheReading() {
    var random = new Random(42);
    for (int round = 0; round < 20_000; round++) {
      var bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      readOrRefuse(Frame.read(bytes, round % 2 == 0 ? UTF_8 : StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void noMutilatedSampleBreaksTheReading() {
    var random = new Random(43);
    for (Sample sample : Samples.all()) {
      for (int round = 0; round < 500; round++) {
        var bytes = sample.checked().getBytes(UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        readOrRefuse(Frame.read(bytes, UTF_8));
      }
    }
  }

  @Test
  void whatARequestPrintsNamesNoReader() {
    var printed =
        Samples.all().stream()
            .filter(sample -> sample.type() != MessageType.LOGIN)
            .map(sample -> Requests.read(sample.plain()).toString())
            .collect(Collectors.joining("\n"));
    assertThat(printed).doesNotContain("0440001234", "6789|", "AD6789", "pin=");
  }

  private static void readOrRefuse(Frame frame) {
    try {
      assertThat(Requests.read(frame.message()).type()).isNotNull();
    } catch (MalformedMessage e) {
      assertThat(e).hasMessage("not a message of SIP2");
    }
  }

  private static String plain(MessageType type) {
    return Samples.all().stream()
        .filter(sample -> sample.type() == type)
        .findFirst()
        .orElseThrow()
        .plain();
  }
}
