package org.smartlibrary.starter.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class OaiProviderTest {

  private static final Pattern TOKEN =
      Pattern.compile("<resumptionToken[^>/]*>([^<]*)</resumptionToken>");
  private static final Pattern HEADER =
      Pattern.compile("<header( status=\"deleted\")?><identifier>([^<]*)</identifier>");

  private final RowOfItems row = new RowOfItems();
  private final OaiProvider provider =
      new OaiProvider(
          row,
          new OaiPages(3, 4, 2),
          Clock.fixed(RowOfItems.BEGINNING.plusSeconds(999_999), ZoneOffset.UTC));

  @BeforeEach
  void fill() {
    row.addSet("library:A", "甲 & 乙");
    row.addSet("library:B", "B");
    row.addSet("library:C", "C");
    IntStream.rangeClosed(1, 7)
        .forEach(i -> row.put("i" + i, i % 2 == 0 ? "library:A" : "library:B"));
    row.delete("gone", "library:A");
  }

  @ParameterizedTest
  @CsvSource({
    "'', badVerb",
    "verb=Nothing, badVerb",
    "verb=Identify&verb=Identify, badVerb",
    "verb=Identify&x=1, badArgument",
    "verb=ListRecords, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc, badArgument",
    "verb=ListRecords&metadataPrefix=, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-25T08:00:00.5Z, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-26&until=2026-11-25, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-25&until=2026-11-25T08:00:00Z, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x, badArgument",
    "verb=ListRecords&metadataPrefix=a b, badArgument",
    "verb=ListRecords&metadataPrefix=mods, cannotDisseminateFormat",
    "verb=ListRecords&metadataPrefix=oai_dc&set=nothing, noRecordsMatch",
    "verb=ListRecords&metadataPrefix=oai_dc&set=library:C, noRecordsMatch",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2100-01-01, noRecordsMatch",
    "verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01, noRecordsMatch",
    "verb=ListRecords&resumptionToken=x, badResumptionToken",
    "verb=ListSets&resumptionToken=x, badResumptionToken",
    "verb=GetRecord&metadataPrefix=oai_dc, badArgument",
    "verb=GetRecord&identifier=x, badArgument",
    "'verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid\"id', idDoesNotExist",
    "verb=GetRecord&metadataPrefix=marcxml&identifier=oai:example.org:i1, cannotDisseminateFormat",
    "verb=ListMetadataFormats&identifier=oai:example.org:nobody, idDoesNotExist"
  })
  void whatCannotBeAnsweredIsRefusedInTheProtocolsWords(String query, String code) {
    assertThat(ask(query)).contains("<error code=\"" + code + "\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "verb=Identify",
        "verb=ListMetadataFormats",
        "verb=ListMetadataFormats&identifier=oai:example.org:i1",
        "verb=ListSets",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:example.org:i1",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:example.org:gone",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid\"id",
        "verb=GetRecord&metadataPrefix=mods&identifier=oai:example.org:i1",
        "verb=ListIdentifiers&metadataPrefix=oai_dc&set=library:A&from=2026-11-25",
        "verb=ListRecords&metadataPrefix=oai_dc&until=2026-11-25T08:00:09Z",
        "verb=ListRecords&resumptionToken=<&\"'>"
      })
  void everyAnswerFollowsTheSchema(String query) throws Exception {
    validator().validate(new StreamSource(new StringReader(ask(query))));
  }

  @Test
  void aListGoesOnUntilAnEmptyToken() {
    String first = ask("verb=ListRecords&metadataPrefix=oai_dc");
    String second = ask("verb=ListRecords&resumptionToken=" + token(first));
    String last = ask("verb=ListRecords&resumptionToken=" + token(second));

    assertThat(identifiers(first)).containsExactly("i1", "i2", "i3");
    assertThat(identifiers(second)).containsExactly("i4", "i5", "i6");
    assertThat(identifiers(last)).containsExactly("i7", "gone");
    assertThat(last).contains("<resumptionToken cursor=\"6\" completeListSize=\"8\"/>");
    assertThat(ask("verb=ListRecords&resumptionToken=" + token(second))).isEqualTo(last);
  }

  @Test
  void aTokenIsForItsVerbOnlyAndAsItWasGiven() {
    String token = String.valueOf(token(ask("verb=ListRecords&metadataPrefix=oai_dc")));

    assertThat(ask("verb=ListIdentifiers&resumptionToken=" + token)).contains("badResumptionToken");
    assertThat(ask("verb=ListRecords&resumptionToken=" + token + "A")).contains("badResumption");
    assertThat(ask("verb=ListRecords&resumptionToken=" + token.substring(1)))
        .contains("badResumptionToken");
  }

  @Test
  void fromAndUntilAreInclusiveInBothKinds() {
    assertThat(between("2026-11-25T08:00:02Z", "2026-11-25T08:00:03Z")).containsExactly("i2", "i3");
    assertThat(between("2026-11-25", "2026-11-25")).hasSize(4);
    assertThat(between("2026-11-25T08:00:08Z", null)).containsExactly("gone");
  }

  @Test
  void whatIsDeletedIsToldInItsSets() {
    String list = ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=library:A");

    assertThat(identifiers(list)).containsExactly("i2", "i4", "i6", "gone");
    assertThat(list)
        .contains("<header status=\"deleted\"><identifier>oai:example.org:gone</identifier>");
  }

  @Test
  void everyPageOfALongListSaysHowLongItIs() {
    String answer = ask("verb=ListIdentifiers&metadataPrefix=oai_dc");
    long listed = identifiers(answer).size();
    String size = "completeListSize=\"" + row.size() + "\"";
    while (token(answer) != null) {
      assertThat(answer).contains(size);
      answer = ask("verb=ListIdentifiers&resumptionToken=" + token(answer));
      listed += identifiers(answer).size();
    }

    assertThat(answer).contains(size);
    assertThat(listed).isEqualTo(row.size());
    assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-25T08:00:08Z"))
        .doesNotContain("resumptionToken");
  }

  @Test
  void setsAreToldPageByPage() {
    String first = ask("verb=ListSets");
    String second = ask("verb=ListSets&resumptionToken=" + token(first));

    assertThat(first).contains("<setSpec>library:A</setSpec><setName>甲 &amp; 乙</setName>");
    assertThat(second).contains("library:C").contains("<resumptionToken/>");
  }

  @Test
  void aRepositoryWithoutSetsSaysSo() throws IOException {
    OaiProvider bare = new OaiProvider(new RowOfItems(), OaiPages.USUAL, Clock.systemUTC());
    StringWriter out = new StringWriter();
    bare.answer(parameters("verb=ListRecords&metadataPrefix=oai_dc&set=x"), "http://x", out);

    assertThat(out.toString()).contains("noSetHierarchy");
  }

  @Test
  void theAnswersTimeIsNotBehindWhatItCouldSee() {
    assertThat(ask("verb=Identify")).contains("<responseDate>2026-11-25T08:00:08Z</responseDate>");
  }

  @Test
  void aTokenOfAnInstanceThatIsAheadHasToWait() {
    String token =
        new OaiToken(
                OaiRequest.Listed.RECORDS, "oai_dc", Optional.empty(), Optional.empty(), 9, 0, 0)
            .text();

    assertThat(provider.isInSight(parameters("verb=ListRecords&resumptionToken=" + token)))
        .isFalse();
    row.put("late");
    assertThat(provider.isInSight(parameters("verb=ListRecords&resumptionToken=" + token)))
        .isTrue();
  }

  @RepeatedTest(20)
  void aHarvestDuringChangesMissesNothing(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    Set<String> copy = new HashSet<>();
    String since = "";
    for (int harvest = 0; harvest < 3; harvest++) {
      String answer = ask("verb=ListRecords&metadataPrefix=oai_dc" + since);
      since = "&from=" + responseDate(answer);
      take(answer, copy);
      while (token(answer) != null) {
        change(random);
        answer = ask("verb=ListRecords&resumptionToken=" + token(answer));
        take(answer, copy);
      }
      change(random);
    }
    take(ask("verb=ListRecords&metadataPrefix=oai_dc" + since), copy);
    String rest = ask("verb=ListRecords&metadataPrefix=oai_dc" + since);
    while (token(rest) != null) {
      rest = ask("verb=ListRecords&resumptionToken=" + token(rest));
      take(rest, copy);
    }

    assertThat(copy).isEqualTo(row.living());
  }

  private void change(Random random) {
    for (int i = random.nextInt(3); i > 0; i--) {
      String name = "i" + random.nextInt(12);
      if (random.nextInt(3) == 0) {
        row.delete(name);
      } else {
        row.put(name);
      }
    }
  }

  private static void take(String answer, Set<String> copy) {
    HEADER
        .matcher(answer)
        .results()
        .forEach(
            header -> {
              copy.remove(header.group(2));
              if (header.group(1) == null) {
                copy.add(header.group(2));
              }
            });
  }

  @Test
  void noArgumentsBreakIt() {
    Random random = new Random(7);
    List<String> names =
        List.of(
            "verb", "identifier", "metadataPrefix", "set", "from", "until", "resumptionToken", "");
    List<String> values =
        new ArrayList<>(
            List.of("ListRecords", "ListSets", "GetRecord", "oai_dc", "library:A", "2026-11-25"));
    values.add(String.valueOf(token(ask("verb=ListRecords&metadataPrefix=oai_dc"))));
    for (int i = 0; i < 3000; i++) {
      Map<String, String[]> given = new LinkedHashMap<>();
      for (int many = random.nextInt(5); many >= 0; many--) {
        String value =
            random.nextInt(3) == 0 ? noise(random) : values.get(random.nextInt(values.size()));
        given.put(names.get(random.nextInt(names.size())), new String[] {value});
      }
      String answer = ask(given);
      assertThat(answer.length()).isLessThan(12_000);
      assertThatCode(() -> wellFormed(answer)).as(answer).doesNotThrowAnyException();
    }
  }

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
    }
    return text.toString();
  }

  private static void wellFormed(String xml) throws Exception {
    javax.xml.parsers.DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new org.xml.sax.InputSource(new StringReader(xml)));
  }

  private List<String> between(String from, @Nullable String until) {
    return identifiers(
        ask(
            "verb=ListIdentifiers&metadataPrefix=oai_dc&from="
                + from
                + (until == null ? "" : "&until=" + until)));
  }

  private static List<String> identifiers(String answer) {
    return HEADER
        .matcher(answer)
        .results()
        .map(header -> header.group(2).replace("oai:example.org:", ""))
        .toList();
  }

  private static @Nullable String token(String answer) {
    return TOKEN
        .matcher(answer)
        .results()
        .map(MatchResult::group)
        .map(all -> TOKEN.matcher(all).replaceFirst("$1"))
        .findFirst()
        .orElse(null);
  }

  private static String responseDate(String answer) {
    return answer.replaceAll("(?s).*<responseDate>([^<]*)</responseDate>.*", "$1");
  }

  private String ask(String query) {
    return ask(parameters(query));
  }

  private String ask(Map<String, String[]> parameters) {
    StringWriter out = new StringWriter();
    try {
      provider.answer(parameters, "http://example.org/oai", out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static Map<String, String[]> parameters(String query) {
    Map<String, List<String>> all = new HashMap<>();
    for (String one : query.isEmpty() ? new String[0] : query.split("&(?=\\w+=)")) {
      int equals = one.indexOf('=');
      all.computeIfAbsent(one.substring(0, equals), _ -> new ArrayList<>())
          .add(one.substring(equals + 1));
    }
    Map<String, String[]> parameters = new LinkedHashMap<>();
    all.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    return parameters;
  }

  private static Validator validator() throws SAXException {
    Path schema =
        Path.of(System.getProperty("oai.schema", "../../../shared/protocols/oai-pmh/oai-all.xsd"));
    assumeTrue(Files.exists(schema), "oai-all.xsd is not at " + schema + ": set -Doai.schema");
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema.toFile())
        .newValidator();
  }
}
