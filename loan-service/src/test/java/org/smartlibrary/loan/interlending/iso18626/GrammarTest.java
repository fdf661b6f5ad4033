package org.smartlibrary.loan.interlending.iso18626;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own words for the form of messages say the same as the standard's schema. */
class GrammarTest {

  static List<String> samples() {
    return IsoFiles.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsTakenWhenTheSchemaTakesIt(String name) {
    byte[] xml = IsoFiles.sample(name);
    assertThat(isTaken(xml)).isEqualTo(IsoFiles.isValid(xml));
  }

  /** Thousands of messages with one fault each: left out, doubled, moved, renamed, other text. */
  @Test
  void aDamagedSampleIsTakenWhenTheSchemaTakesIt() throws Xml.Unreadable {
    Random random = new Random(18626);
    int refused = 0;
    for (String name : IsoFiles.samples()) {
      if (name.equals("msg-invalid.xml")) {
        continue;
      }
      Element message = Xml.read(IsoFiles.sample(name));
      for (int i = 0; i < 100; i++) {
        byte[] xml = Xml.write(damaged(message, random));
        boolean valid = IsoFiles.isValid(xml);
        assertThat(isTaken(xml)).as(new String(xml, StandardCharsets.UTF_8)).isEqualTo(valid);
        refused += valid ? 0 : 1;
      }
    }
    assertThat(refused).isGreaterThan(500);
  }

  private static boolean isTaken(byte[] xml) {
    try {
      return Grammar.fault(Xml.read(xml)).isEmpty();
    } catch (Xml.Unreadable _) {
      return false;
    }
  }

  private static Element damaged(Element element, Random random) {
    if (element.children().isEmpty()) {
      return Element.text(element.name(), random.nextBoolean() ? "" : "Nonsense");
    }
    int at = random.nextInt(element.children().size());
    Element child = element.children().get(at);
    return switch (random.nextInt(7)) {
      case 0 -> replaced(element, at, Stream.empty());
      case 1 -> replaced(element, at, Stream.of(child, child));
      case 2 -> replaced(element, at, Stream.of(Element.text("colour", "red"), child));
      case 3 ->
          replaced(
              element,
              element.children().size() - 1,
              Stream.of(element.children().getLast(), child));
      default -> replaced(element, at, Stream.of(damaged(child, random)));
    };
  }

  private static Element replaced(Element element, int at, Stream<Element> by) {
    List<Element> all = element.children();
    return new Element(
        element.name(),
        "",
        Stream.of(all.subList(0, at).stream(), by, all.subList(at + 1, all.size()).stream())
            .flatMap(part -> part)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "<a/>",
        "<!DOCTYPE a [<!ENTITY x 'y'>]><ISO18626Message xmlns='http://illtransactions.org/2013/iso18626'><request>&x;</request></ISO18626Message>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<ISO18626Message xmlns='http://illtransactions.org/2013/iso18626'><request>&x;</request></ISO18626Message>",
        "<ISO18626Message xmlns='urn:other'><request/></ISO18626Message>",
        "<ISO18626Message xmlns='http://illtransactions.org/2013/iso18626'><header/></ISO18626Message>",
        "<ISO18626Message xmlns='http://illtransactions.org/2013/iso18626'><request/><request/></ISO18626Message>",
        "<ISO18626Message xmlns='http://illtransactions.org/2013/iso18626'><request>"
      })
  void whatIsNoMessageIsNotRead(String text) {
    assertThatThrownBy(() -> Xml.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Xml.Unreadable.class);
  }

  @Test
  void whatIsNestedTooDeepOrTooLongIsNotRead() {
    String open = "<ISO18626Message xmlns='http://illtransactions.org/2013/iso18626'><request>";
    String deep = open + "<note>".repeat(50) + "</note>".repeat(50);
    String wide = open + "<note/>".repeat(3000);
    String end = "</request></ISO18626Message>";
    for (String text : List.of(deep + end, wide + end)) {
      assertThatThrownBy(() -> Xml.read(text.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(Xml.Unreadable.class)
          .hasMessageContaining("too");
    }
  }

  @Test
  void anUnknownElementIsNamed() {
    Element message = Element.of("request", Element.text("colour", "red"));
    assertThat(Grammar.fault(message))
        .isEqualTo(Optional.of(new Fault(Fault.Type.UNRECOGNISED_DATA_ELEMENT, "colour")));
  }
}
