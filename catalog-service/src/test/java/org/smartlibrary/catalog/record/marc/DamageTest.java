package org.smartlibrary.catalog.record.marc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.Serialization;

/** What is damaged is rejected with its place and a reason, and the next record is read. */
class DamageTest {

  @Test
  void aFileThatIsCutOffSaysSo() throws IOException {
    byte[] file = file("cnmarc_interlib_18_utf8.iso");
    List<RecordOutcome> outcomes = read(java.util.Arrays.copyOf(file, 3000), Serialization.ISO2709);

    assertThat(outcomes).hasSize(4);
    assertThat(rejected(outcomes.getLast()).fault()).isEqualTo(Fault.CUT_OFF);
    assertThat(rejected(outcomes.getLast()).reason())
        .isEqualTo(
            "The stream ends inside this record, after 132 of 971 bytes: the file was cut off. Send it again whole.");
    assertThat(rejected(outcomes.getLast()).controlNumber()).isNull();
  }

  @Test
  void anXmlThatIsCutOffSaysSo() throws IOException {
    byte[] file = file("yaz_marc12.xml");
    List<RecordOutcome> outcomes = read(java.util.Arrays.copyOf(file, 3000), Serialization.MARCXML);

    assertThat(outcomes).hasSize(1);
    assertThat(rejected(outcomes.getFirst()).fault()).isEqualTo(Fault.CUT_OFF);
  }

  @Test
  void aWrongLengthInTheLeaderIsMendedAndRemarkedOn() throws IOException {
    byte[] file = file("cnmarc_interlib_18_utf8.iso");
    System.arraycopy("00100".getBytes(UTF_8), 0, file, 0, 5);
    List<RecordOutcome> outcomes = read(file, Serialization.ISO2709);

    assertThat(outcomes).hasSize(18);
    assertThat(((RecordOutcome.Read) outcomes.getFirst()).record().remarks())
        .contains("The leader gives a length of 100 bytes, the record has 922.");
  }

  @Test
  void aMissingTerminatorCostsNoOtherRecord() throws IOException {
    byte[] file = file("cnmarc_interlib_18_utf8.iso");
    file[921] = ' ';
    List<RecordOutcome> outcomes = read(file, Serialization.ISO2709);

    assertThat(outcomes).hasSize(18);
    assertThat(((RecordOutcome.Read) outcomes.getFirst()).record().remarks())
        .contains("The record terminator was missing.");
  }

  @Test
  void aHundredMegabytesInOneFieldAreOneRejection() throws IOException {
    byte[] file = file("cnmarc_interlib_18_utf8.iso");
    byte[] first = java.util.Arrays.copyOf(file, 500);
    byte[] rest = java.util.Arrays.copyOfRange(file, 500, file.length);
    InputStream endless = new Repeated(100L << 20);
    List<RecordOutcome> outcomes =
        MarcFiles.outcomes(
            new SequenceInputStream(
                Collections.enumeration(
                    List.of(
                        new ByteArrayInputStream(first), endless, new ByteArrayInputStream(rest)))),
            ReadOptions.of(Serialization.ISO2709));

    assertThat(outcomes).hasSize(18);
    assertThat(rejected(outcomes.getFirst()).controlNumber()).isEqualTo("004118608");
    assertThat(rejected(outcomes.getFirst()).reason()).contains("longer than 4,194,304 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><collection><record><leader>&b;</leader></record></collection>",
        "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><record/>",
        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'http://127.0.0.1:1/'>]><record><leader>&x;</leader></record>"
      })
  void documentTypesAreRefusedAndWithThemEveryEntity(String xml) {
    List<RecordOutcome> outcomes = read(xml.getBytes(UTF_8), Serialization.MARCXML);

    assertThat(outcomes).hasSize(1);
    assertThat(rejected(outcomes.getFirst()).reason()).contains("DOCTYPE");
  }

  @Test
  void anEntityThatIsNotDeclaredIsNoText() {
    String xml =
        "<record><leader>00000nam a2200000 i 4500</leader><controlfield tag='001'>1</controlfield>"
            + "<datafield tag='245' ind1=' ' ind2=' '><subfield code='a'>&xxe;</subfield></datafield></record>";

    assertThat(rejected(read(xml.getBytes(UTF_8), Serialization.MARCXML).getFirst()).reason())
        .startsWith("The record is not well-formed XML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<record/>", "{\"a\":1}", "PK\u0003\u0004 zip", "hello world"})
  void whatIsNotMarcSaysWhatItSeemsToBe(String bytes) {
    RecordOutcome.Rejected rejected =
        rejected(read(bytes.getBytes(UTF_8), Serialization.ISO2709).getFirst());

    assertThat(rejected.fault()).isEqualTo(Fault.UNREADABLE);
    assertThat(rejected.reason()).startsWith("No record of ISO 2709 begins here");
  }

  @Test
  void nothingButFillerIsNothingAtAll() {
    byte[] filler = " \u001D".repeat(200_000).getBytes(UTF_8);

    assertThat(read(filler, Serialization.ISO2709)).isEmpty();
  }

  /** Bytes changed at random never throw and never hang, in any serialization. */
  @Test
  void randomDamageIsSurvived() throws IOException {
    byte[] iso = file("cnmarc_interlib_18_gbk.iso");
    byte[] xml = file("yaz_marc12.xml");
    Random random = new Random(20261125);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < 400; round++) {
            read(mutated(iso, random), Serialization.ISO2709);
            read(mutated(xml, random), Serialization.MARCXML);
            read(mutated(json(), random), Serialization.MARC_JSON);
          }
        });
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] mutated = bytes.clone();
    int changes = 1 + random.nextInt(40);
    for (int i = 0; i < changes; i++) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int cut = random.nextInt(mutated.length);
    out.write(mutated, 0, cut);
    out.write(
        mutated,
        Math.min(mutated.length, cut + random.nextInt(30)),
        Math.max(0, mutated.length - cut - 30));
    return out.toByteArray();
  }

  private static byte[] json() {
    return """
        {"leader":"00000nam a2200000   4500","fields":[{"001":"7"},{"020":{"ind1":" ","ind2":" ","subfields":[{"a":"9787536692930 (pbk.)"}]}},{"082":{"ind1":"0","ind2":"4","subfields":[{"a":"895.1/352"}]}},{"245":{"ind1":"0","ind2":"0","subfields":[{"a":"三体 /"},{"c":"刘慈欣著."}]}},{"250":{"ind1":" ","ind2":" ","subfields":[{"a":"第十二版"}]}},{"300":{"ind1":" ","ind2":" ","subfields":[{"a":"12, 302 p."}]}}]}
        {"leader":"00000nam a2200000   4500","fields":[{"001":"8"},{"245":{"ind1":"0","ind2":"0","subfields":[{"a":"U"}]}}]}
        """
        .getBytes(UTF_8);
  }

  private static List<RecordOutcome> read(byte[] bytes, Serialization serialization) {
    return MarcFiles.outcomes(new ByteArrayInputStream(bytes), ReadOptions.of(serialization));
  }

  private static RecordOutcome.Rejected rejected(RecordOutcome outcome) {
    return (RecordOutcome.Rejected) outcome;
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = MarcFiles.resource(name)) {
      return in.readAllBytes();
    }
  }

  /** So many times the same byte. */
  private static final class Repeated extends InputStream {

    private long left;

    private Repeated(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      java.util.Arrays.fill(bytes, start, start + count, (byte) 'x');
      left -= count;
      return count;
    }
  }
}
