package org.smartlibrary.catalog.feed.oaipmh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.catalog.feed.Listed;

/** Answers are cut into what is in them, whatever they look like. */
class DocumentTest {

  private static final String MARKS = "<>/&\"'![]-?= \u0000a";

  private static final String PAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <record><header> in a comment -->
      <oai:OAI-PMH xmlns:oai="http://www.openarchives.org/OAI/2.0/">
      <oai:responseDate>2026-11-01T12:00:00Z</oai:responseDate>
      <oai:ListRecords>
      <oai:record><oai:header><oai:identifier>oai:x:1 &amp; 2</oai:identifier></oai:header>
      <oai:metadata><record><leader>00000nam a2200000   4500</leader><controlfield tag="001">1</controlfield></record></oai:metadata>
      <oai:about><x>]]&gt; </x></oai:about></oai:record>
      <oai:record><oai:header status="deleted"><oai:identifier>oai:x:3</oai:identifier></oai:header></oai:record>
      <oai:resumptionToken cursor="0"><![CDATA[a<b&c]]></oai:resumptionToken>
      </oai:ListRecords></oai:OAI-PMH>
      """;

  @Test
  void aPageIsItsEntriesItsTokenAndItsDate() {
    Document document = Document.of(PAGE.getBytes(UTF_8));
    List<Listed> entries = Entries.of(document);

    assertThat(document.isOaiPmh() && document.isClosed()).isTrue();
    assertThat(document.first("responseDate").orElseThrow().text())
        .isEqualTo("2026-11-01T12:00:00Z");
    assertThat(document.first("resumptionToken").orElseThrow().text()).isEqualTo("a<b&c");
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().name()).contains("oai:x:1 & 2");
    assertThat(entries.getLast()).isEqualTo(new Listed.Gone("oai:x:3"));
  }

  @Test
  void utf16AndAByteOrderMarkAreUnderstood() {
    assertThat(Entries.of(Document.of(PAGE.getBytes(UTF_16)))).hasSize(2);
    assertThat(Entries.of(Document.of(("\uFEFF" + PAGE).getBytes(UTF_8)))).hasSize(2);
  }

  /** The record's reader finds out the encoding; the bytes have to reach it as they are. */
  @Test
  void whatIsNotInTheDeclaredEncodingStaysAsItIs() {
    byte[] title = "红楼梦".getBytes(Charset.forName("GBK"));
    byte[] page =
        PAGE.replace("<leader>", "<leader>" + new String(title, ISO_8859_1)).getBytes(ISO_8859_1);
    Listed.Live live = (Listed.Live) Entries.of(Document.of(page)).getFirst();

    assertThat(new String(live.document(), ISO_8859_1)).contains(new String(title, ISO_8859_1));
    assertThat(live.repaired()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<", "<a", "<a b='", "<!--", "<![CDATA[", "<?xml", "</>", "< <", "plain"})
  void whatIsNoDocumentIsNone(String text) {
    assertThat(Document.of(text.getBytes(UTF_8)).isOaiPmh()).isFalse();
  }

  @Test
  void whereverAnAnswerIsCutItIsReadToItsEndAndNotTakenForWhole() {
    byte[] page = PAGE.strip().getBytes(UTF_8);
    int list = PAGE.indexOf("</oai:ListRecords>");
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int end = 0; end < list; end++) {
            Document document = Document.of(Arrays.copyOf(page, end));
            assertThat(document.isClosed()).isFalse();
            assertThat(Entries.of(document)).hasSizeLessThanOrEqualTo(2);
          }
        });
  }

  @Test
  void noDamageStopsTheReading() {
    Random chance = new Random(20261101);
    byte[] page = PAGE.getBytes(UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 5000; i++) {
            byte[] damaged = page.clone();
            for (int hits = chance.nextInt(1, 12); hits > 0; hits--) {
              damaged[chance.nextInt(damaged.length)] =
                  (byte) MARKS.charAt(chance.nextInt(MARKS.length()));
            }
            assertThat(Entries.of(Document.of(damaged))).isNotNull();
          }
        });
  }
}
