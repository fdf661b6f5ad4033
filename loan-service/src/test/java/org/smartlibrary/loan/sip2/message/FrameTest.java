package org.smartlibrary.loan.sip2.message;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  private static final Charset GBK = Charset.forName("GBK");

  @Test
  void theStandardsOwnExampleHasItsSum() {
    var frame = read("9300CNuser_id|COpassw0rd|AY1AZF594");
    assertThat(frame.intact()).isTrue();
    assertThat(frame.message()).isEqualTo("9300CNuser_id|COpassw0rd|");
    assertThat(frame.detection()).isEqualTo(ErrorDetection.with("1"));
    assertThat(written("9300CNuser_id|COpassw0rd|", frame.detection()))
        .isEqualTo("9300CNuser_id|COpassw0rd|AY1AZF594\r");
  }

  @Test
  void aSumInSmallLettersIsASum() {
    assertThat(read("9300CNuser_id|COpassw0rd|AY1AZf594").intact()).isTrue();
  }

  @Test
  void aMessageWithoutErrorDetectionIsAnsweredWithoutIt() {
    var frame = read("9900802.00");
    assertThat(frame.intact()).isTrue();
    assertThat(frame.detection()).isEqualTo(ErrorDetection.NONE);
    assertThat(written("941", frame.detection())).isEqualTo("941\r");
  }

  @Test
  void aSumWithoutASequenceIsAnsweredWithASum() {
    var frame = read("97AZFEF5");
    assertThat(frame.detection()).isEqualTo(ErrorDetection.CHECKSUM_ONLY);
    assertThat(frame.intact()).isTrue();
    assertThat(written("96", frame.detection())).isEqualTo("96AZFEF6\r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9300CNuser_id|COpassw0rd|AY1AZF595",
        "9300CNuser_ie|COpassw0rd|AY1AZF594",
        "9300CNuser_id|COpassw0rd|AY2AZF594",
        "9300CNuser_id|COpassw0rd|AY1AZF59",
        "9300CNuser_id|COpassw0rd|AY1AZ",
        "9300CNuser_id|COpassw0rd|AY1AZGGGG"
      })
  void whatWasDamagedOnTheWayIsNotIntact(String line) {
    assertThat(read(line).intact()).isFalse();
  }

  @Test
  void noSingleBitCanTurnUnnoticed() {
    var line = "11YN20261123    101500AAx|ABy|AY5AZ".getBytes(US_ASCII);
    var whole = Frame.write("11YN20261123    101500AAx|ABy|", ErrorDetection.with("5"), UTF_8);
    for (int at = 0; at < line.length - 5; at++) {
      for (int bit = 0; bit < 8; bit++) {
        var turned = Arrays.copyOf(whole, whole.length - 1);
        turned[at] ^= (byte) (1 << bit);
        assertThat(Frame.read(turned, UTF_8).intact()).isFalse();
      }
    }
  }

  /** Its second bytes reach from 0x40: there are bars and letters among them. */
  @Test
  void theSumIsOfBytesAndTheFieldsAreOfCharacters() {
    var message = "63019AE亅丂羅|AA0440001234|";
    var line = Frame.write(message, ErrorDetection.with("3"), GBK);
    var frame = Frame.read(Arrays.copyOf(line, line.length - 1), GBK);
    assertThat(frame.intact()).isTrue();
    assertThat(frame.message()).isEqualTo(message);
  }

  @Test
  void whateverIsWrittenIsReadAgain() {
    var random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      var message = new StringBuilder("17");
      random.ints(random.nextInt(60), 0x20, 0x9FA5).forEach(c -> message.append((char) c));
      var text = message.append('|').toString();
      var detection = ErrorDetection.with("" + random.nextInt(10));
      var line = Frame.write(text, detection, UTF_8);
      var frame = Frame.read(Arrays.copyOf(line, line.length - 1), UTF_8);
      assertThat(frame).isEqualTo(new Frame(text, detection, true));
    }
  }

  private static Frame read(String line) {
    return Frame.read(line.getBytes(UTF_8), UTF_8);
  }

  private static String written(String message, ErrorDetection detection) {
    return new String(Frame.write(message, detection, UTF_8), UTF_8);
  }
}
