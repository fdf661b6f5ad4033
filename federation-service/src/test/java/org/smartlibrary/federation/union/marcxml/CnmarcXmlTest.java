package org.smartlibrary.federation.union.marcxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.UnionEntry;

class CnmarcXmlTest {

  private static final UnionEntry DREAM =
      Entries.entry("u1", "红楼梦")
          .title("PARALLEL", "Dream of the Red Chamber")
          .by("曹雪芹")
          .published("人民文学出版社", 2008)
          .isbn("9787020002207")
          .about("章回小说")
          .clc("I242.4")
          .inSeries("中国古典文学读本丛书")
          .summary("以贾宝玉、林黛玉的爱情故事为主线。")
          .heldBy("CN-110000")
          .build();

  @Test
  void aRecordIsSaidInTheFieldsOfCnmarc() {
    assertThat(CnmarcXml.element(DREAM))
        .startsWith("<record xmlns=\"info:lc/xmlns/marcxchange-v1\" format=\"CNMARC\"")
        .contains("<leader>00000nam0 2200000   450 </leader>")
        .contains("<controlfield tag=\"001\">u1</controlfield>")
        .contains(field("010", "  ") + subfield("a", "9787020002207"))
        .contains(field("100", "  ") + subfield("a", "20261125d2008    u  u0chiy50      ea"))
        .contains(field("101", "0 ") + subfield("a", "chi"))
        .contains(field("106", "  ") + subfield("a", "r"))
        .contains(field("200", "1 ") + subfield("a", "红楼梦"))
        .contains(subfield("c", "人民文学出版社") + subfield("d", "2008"))
        .contains(field("225", "2 ") + subfield("a", "中国古典文学读本丛书"))
        .contains(field("330", "  ") + subfield("a", "以贾宝玉、林黛玉的爱情故事为主线。"))
        .contains(field("510", "1 ") + subfield("a", "Dream of the Red Chamber"))
        .contains(field("606", "0 ") + subfield("a", "章回小说") + subfield("2", "cct"))
        .contains(field("690", "  ") + subfield("a", "I242.4"))
        .contains(field("701", " 0") + subfield("a", "曹雪芹") + subfield("4", "著"))
        .contains(field("801", " 0") + subfield("a", "CN") + subfield("b", "CN-SLN"))
        .contains(field("905", "  ") + subfield("a", "CN-110000") + subfield("s", "I242.4/230"));
  }

  @Test
  void fieldsStandInTheOrderOfTheirTags() {
    var tags =
        Pattern.compile("tag=\"(\\d+)\"")
            .matcher(CnmarcXml.element(DREAM))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(tags).isSorted().hasSizeGreaterThan(14);
  }

  @Test
  void aRecordThatSaysLittleHasItsTitleAndItsGeneralData() {
    assertThat(CnmarcXml.element(Entries.entry("u2", "x").in().form("?").build()))
        .contains(field("100", "  ") + subfield("a", "20261125u        u  u0chiy50      ea"))
        .contains(field("200", "1 ") + subfield("a", "x"))
        .doesNotContain("tag=\"101\"")
        .doesNotContain("tag=\"106\"");
  }

  private static String field(String tag, String indicators) {
    return "<datafield tag=\"%s\" ind1=\"%s\" ind2=\"%s\">"
        .formatted(tag, indicators.charAt(0), indicators.charAt(1));
  }

  private static String subfield(String code, String value) {
    return "<subfield code=\"%s\">%s</subfield>".formatted(code, value);
  }
}
