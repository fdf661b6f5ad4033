package org.smartlibrary.federation.union.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

  @Test
  void textsAreEscapedWhereverTheyStand() {
    Xml xml = new Xml(64).open("a").attribute("b", "\"<&>\"").attribute("c", null).text("<\"&>");

    assertThat(xml.close())
        .hasToString("<a b=\"&quot;&lt;&amp;&gt;&quot;\">&lt;&quot;&amp;&gt;</a>");
  }

  @Test
  void whatMayNotStandInXmlIsLeftOut() {
    String text = "a\0\u0008b\uD83Dc\uDE00d\uD83D\uDE00\uFFFEe\tf\ng\rh";

    assertThat(new Xml(64).element("x", text)).hasToString("<x>abcd\uD83D\uDE00e\tf\ng&#13;h</x>");
  }

  @Test
  void anElementWithoutContentIsClosedAtOnceAndOneWithoutTextIsNone() {
    Xml xml = new Xml(64).declaration().open("a").open("b").close().element("c", null).raw("<d/>");

    assertThat(xml.close())
        .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b/><d/></a>");
  }
}
