package org.smartlibrary.federation.union.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.entry;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.union.Entries;

class SruTest {

  private static final String SEARCH = "version=1.1&operation=searchRetrieve&query=";
  private static final String SCAN = "version=1.2&operation=scan&scanClause=";

  @TempDir private Path folder;
  private Catalogue catalogue;

  @BeforeEach
  void open() {
    catalogue = Catalogue.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    catalogue.close();
  }

  // ---- versions and operations

  @ParameterizedTest
  @CsvSource({
    "'', explainResponse, http://www.loc.gov/zing/srw/",
    "version=1.1&operation=explain, explainResponse, http://www.loc.gov/zing/srw/",
    "version=2.0, explainResponse, http://docs.oasis-open.org/ns/search-ws/sruResponse",
    "version=1.1&operation=searchRetrieve&query=a, searchRetrieveResponse, http://www.loc.gov/zing/srw/",
    "version=1.2&operation=searchRetrieve&query=a, searchRetrieveResponse, http://www.loc.gov/zing/srw/",
    "operation=searchRetrieve&query=a, searchRetrieveResponse, http://www.loc.gov/zing/srw/",
    "query=a, searchRetrieveResponse, http://docs.oasis-open.org/ns/search-ws/sruResponse",
    "scanClause=title=a, scanResponse, http://docs.oasis-open.org/ns/search-ws/scan",
    "version=1.1&operation=scan&scanClause=title=a, scanResponse, http://www.loc.gov/zing/srw/"
  })
  void eachVersionAnswersInItsOwnNamespace(String asked, String root, String namespace) {
    Answered answer = catalogue.ask(asked);

    assertThat(answer.root()).isEqualTo(root);
    assertThat(answer.namespace()).isEqualTo(namespace);
    assertThat(answer.diagnostic()).isEmpty();
  }

  @Test
  void explainNamesWhatCanBeAsked() {
    Answered answer = catalogue.ask("");

    assertThat(answer.one("record/recordData/explain/serverInfo/database")).isEqualTo("sru/union");
    assertThat(answer.all("record/recordData/explain/indexInfo/index/map/name"))
        .contains("title", "creator", "serverChoice", "isbn", "lastModificationDate");
    assertThat(answer.xml())
        .contains("info:srw/schema/1/marcxml-v1.1", "info:srw/schema/1/dc-v1.1");
  }

  // ---- records

  @Test
  void recordsComeInMarcXmlOrDublinCoreByNameAndByIdentifier() {
    for (String schema :
        new String[] {
          "", "&recordSchema=marcxml", "&recordSchema=info:srw/schema/1/marcxml-v1.1"
        }) {
      Answered marc = catalogue.ask(SEARCH + "dc.title=西游" + schema);
      assertThat(marc.one("records/record/recordData/record/leader")).hasSize(24);
      assertThat(marc.one("records/record/recordSchema"))
          .isEqualTo("info:srw/schema/1/marcxml-v1.1");
    }
    for (String schema : new String[] {"dc", "info:srw/schema/1/dc-v1.1"}) {
      Answered dc = catalogue.ask(SEARCH + "dc.title=西游&recordSchema=" + schema);
      assertThat(dc.one("records/record/recordData/dc/creator")).isEqualTo("吴承恩");
    }
  }

  @Test
  void aRecordMayBePackedAsText() {
    String query = "bath.author=smith&recordSchema=dc";

    Answered one = catalogue.ask(SEARCH + query + "&recordPacking=string");
    Answered two = catalogue.ask("query=" + query + "&recordXMLEscaping=string");

    assertThat(one.one("records/record/recordPacking")).isEqualTo("string");
    assertThat(two.one("records/record/recordXMLEscaping")).isEqualTo("string");
    for (Answered answer : new Answered[] {one, two}) {
      String data = answer.one("records/record/recordData");
      assertThat(new Answered(data).one("title")).isEqualTo("Red & white <fish>");
    }
  }

  @Test
  void pagesLeadOnUntilTheLast() {
    Answered first = catalogue.ask(SEARCH + "cql.allRecords=1&maximumRecords=3");
    Answered last = catalogue.ask(SEARCH + "cql.allRecords=1&maximumRecords=3&startRecord=4");

    assertThat(first.total()).isEqualTo(4);
    assertThat(first.all("records/record/recordPosition")).containsExactly("1", "2", "3");
    assertThat(first.one("nextRecordPosition")).isEqualTo("4");
    assertThat(last.all("records/record/recordPosition")).containsExactly("4");
    assertThat(last.all("nextRecordPosition")).isEmpty();
    assertThat(catalogue.ask(SEARCH + "xyz").total()).isZero();
    assertThat(catalogue.ask(SEARCH + "cql.allRecords=1&maximumRecords=0").all("records"))
        .isEmpty();
  }

  @Test
  void aPositionBehindTheLastIsOutOfRange() {
    assertThat(catalogue.ask(SEARCH + "西游&startRecord=2").diagnostic()).isEqualTo("61");
    assertThat(catalogue.ask(SEARCH + "西游&startRecord=2").total()).isEqualTo(1);
    assertThat(catalogue.ask(SEARCH + "西游&startRecord=999999999").diagnostic()).isEqualTo("61");
    assertThat(catalogue.ask(SEARCH + "西游&startRecord=10001").diagnostic()).isEqualTo("61");
  }

  @Test
  void aRecordThatIsTooLargeIsToldOfInItsPlace() {
    catalogue.add(entry("u9", "巨").summary("长".repeat(SearchAnswerWriter.LONGEST_RECORD)));

    Answered answer = catalogue.ask(SEARCH + "dc.title=巨 or dc.title=西游&recordSchema=dc");

    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.all("records/record/recordPosition")).containsExactly("1", "2");
    assertThat(answer.one("records/record/recordData/diagnostic/uri")).endsWith("/70");
    assertThat(answer.diagnostic()).isEmpty();
  }

  @Test
  void atALibraryOnlyWhatIsHeldThereIsFoundAndShown() {
    Answered answer = catalogue.ask(SEARCH + "cql.allRecords=1", Catalogue.CAPITAL);

    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.xml()).contains(">CN-110000<").doesNotContain(">CN-310000<");
  }

  @Test
  void theRequestIsEchoedWithItsTree() {
    Answered answer = catalogue.ask(SEARCH + "dc.title=\"a<b>\" and x&x-more=1");

    assertThat(answer.one("echoedSearchRetrieveRequest/query"))
        .isEqualTo("dc.title=\"a<b>\" and x");
    assertThat(
            answer.one("echoedSearchRetrieveRequest/xQuery/triple/leftOperand/searchClause/term"))
        .isEqualTo("a<b>");
  }

  // ---- queries

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "红楼梦 | u1 u4",
        "紅樓夢 曹雪芹 | u1",
        "dc.title exact 红楼梦 | u1",
        "title == \"红楼梦\" | u1",
        "title <> 红楼梦 | u2 u3 u4",
        "dc.title any \"西游 红楼\" | u1 u2 u4",
        "dc.title all \"red chamber\" | u1",
        "dc.title adj \"red chamber\" | u1",
        "dc.title adj \"chamber red\" | ''",
        "^红楼 | diagnostic 31",
        "dc.title=^红楼 | u1 u4",
        "dc.title=\"^红楼梦^\" | u1",
        "dc.title=re* and dc.creator=smi?h | u3",
        "dc.title=红?梦 | u1 u4",
        "dc.title=\"红*典\" | u4",
        "dc.title=/unmasked \"re*\" | ''",
        "dc.creator=曹雪芹 or bath.author=吴承恩 | u1 u2",
        "红楼梦 not 辞典 | u1",
        "dc.date=1980 | u2",
        "dc.date > 1990 | u1 u3",
        "dc.date <= 1987 | u2 u4",
        "dc.date within \"1985 1999\" | u3 u4",
        "dc.language=en | u3",
        "dc.type=text | u1 u2 u3 u4",
        "bath.isbn=7-02-000220-X | u1",
        "dc.identifier=9787020002207 | u1",
        "rec.identifier=u2 | u2",
        "rec.id any \"u2 u3\" | u2 u3",
        "rec.lastModificationDate>=2026-11-25 | u1 u2 u3 u4",
        "rec.lastModificationDate<2026-11-25 | ''",
        "bath.possessingInstitution=CN-310000 | u1 u2",
        "bath.topicalSubject=章回小說 | u1",
        "cql.allRecords=1 | u1 u2 u3 u4",
        "cql.serverChoice=* | u1 u2 u3 u4",
        "> x=\"info:srw/cql-context-set/1/dc-v1.1\" x.title=西游 | u2",
        "> \"http://purl.org/dc/elements/1.1/\" title=西游 | u2",
        "((西游) or (辞典)) | u2 u4",
        "DC.Title = 西游 | u2"
      })
  void aQueryFindsWhatItSays(String query, String ids) {
    Answered answer = catalogue.ask(SEARCH + encoded(query) + "&recordSchema=dc");

    if (ids.startsWith("diagnostic")) {
      assertThat(answer.diagnostic()).isEqualTo(ids.substring("diagnostic ".length()));
    } else {
      assertThat(answer.diagnostic()).isEmpty();
      assertThat(
              answer.all("records/record/recordData/dc/identifier").stream()
                  .filter(id -> id.matches("u\\d")))
          .containsExactlyInAnyOrder(ids.isBlank() ? new String[0] : ids.split(" ", -1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sortBy dc.date, u2 u4 u3 u1",
    "sortby dc.date/sort.descending, u1 u3 u4 u2",
    "sortBy dc.date/descending dc.title, u1 u3 u4 u2"
  })
  void theAnswerIsSortedAsTheQuerySays(String sort, String ids) {
    Answered answer =
        catalogue.ask(SEARCH + encoded("cql.allRecords=1 " + sort) + "&recordSchema=dc");

    assertThat(answer.all("records/record/recordData/dc/date"))
        .isEqualTo(Stream.of(ids.split(" ", -1)).map(SruTest::year).toList());
  }

  @Test
  void version1MaySortByParameter() {
    Answered answer = catalogue.ask(SEARCH + "cql.allRecords=1&recordSchema=dc&sortKeys=date,,0");

    assertThat(answer.all("records/record/recordData/dc/date"))
        .containsExactly("2008", "1995", "1987", "1980");
  }

  // ---- mistakes

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version=1.1&operation=delete | 4",
        "version=3.0&operation=searchRetrieve&query=a | 5",
        "version=1.0 | 5",
        "version=1.1&operation=searchRetrieve&query=a&startRecord=0 | 6",
        "version=1.1&operation=searchRetrieve&query=a&startRecord=x | 6",
        "version=1.1&operation=searchRetrieve&query=a&maximumRecords=-1 | 6",
        "version=1.1&operation=searchRetrieve&query=a&query=b | 6",
        "query=a&queryType=xquery | 6",
        "version=1.1&operation=searchRetrieve | 7",
        "version=1.1&operation=searchRetrieve&query= | 7",
        "version=1.1&query=a | 7",
        "version=1.1&operation=scan | 7",
        "version=1.1&operation=searchRetrieve&query=a&colour=red | 8",
        "version=1.1&operation=explain&query=a | 8",
        "version=1.1&operation=searchRetrieve&query=a&recordSchema=mods | 66",
        "version=1.1&operation=searchRetrieve&query=a&recordPacking=zip | 71",
        "query=a&recordXMLEscaping=zip | 71",
        "version=1.1&operation=searchRetrieve&query=a&recordXPath=/a | 72",
        "version=1.1&operation=searchRetrieve&query=a&sortKeys=date,,7 | 90",
        "version=1.1&operation=searchRetrieve&query=a&sortKeys=creator | 88",
        "version=1.1&operation=scan&scanClause=dc.title=a&responsePosition=22 | 120",
        "version=1.1&operation=scan&scanClause=dc.title=a&maximumTerms=0 | 6",
        "version=1.1&operation=scan&scanClause=dc.date=1990 | 16",
        "version=1.1&operation=scan&scanClause=a or b | 6"
      })
  void aMistakeInTheParametersHasItsNumber(String parameters, String number) {
    Answered answer = catalogue.ask(parameters.replace(" or ", "%20or%20"));

    assertThat(answer.diagnostic()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a and | 10",
        "(a | 13",
        "\"a | 14",
        "colour.red=a | 15",
        ">x=\"urn:x\" x.title=a | 15",
        "dc.colour=a | 16",
        "dc.title within \"a b\" | 22",
        "dc.date encloses 1990 | 22",
        "dc.title <= a | 22",
        "dc.title =/fuzzy a | 20",
        "dc.title scr/rel.x=1 a | 20",
        "\"\" | 27",
        "dc.title=\" \" | 27",
        "dc.date=19* | 28",
        "dc.title=a* | 29",
        "dc.title=ab?c?d?e?f?g?h?i?j?k | 30",
        "dc.date=^1990 | 31",
        "dc.title=\"a ^b\" | 32",
        "dc.title=ab^ | 32",
        "dc.title adj \"ab* c\" | 33",
        "dc.date=soon | 36",
        "dc.date within 1990 | 36",
        "rec.lastModificationDate>yesterday | 36",
        "a prox b | 39",
        "a and/rel.x=y b | 46",
        "dc.title=*ab | 49",
        "cql.resultSetId=7 | 50",
        "a sortby dc.creator | 88",
        "a sortby dc.title/respectCase | 91",
        "a sortby dc.date/missingOmit | 92",
        "a sortby dc.date/zigzag | 80",
        "a sortby dc.date dc.title dc.date dc.title | 84"
      })
  void aMistakeInTheQueryHasItsNumberAndNoRecords(String query, String number) {
    Answered answer = catalogue.ask(SEARCH + encoded(query));

    assertThat(answer.diagnostic()).isEqualTo(number);
    assertThat(answer.total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stylesheet=/x.xsl", "resultSetTTL=600", "extraRequestData=x", "x-info-1=y"})
  void whatChangesNothingIsTaken(String parameter) {
    assertThat(catalogue.ask(SEARCH + "西游&" + parameter).total()).isEqualTo(1);
  }

  // ---- headings

  @Test
  void headingsAreReadInBothDirections() {
    catalogue.add(
        IntStream.range(0, 10).mapToObj(i -> entry("t" + i, "目录" + i)).toArray(Entries[]::new));

    Answered from = catalogue.ask(SCAN + "dc.title=目录5&maximumTerms=3");
    Answered around = catalogue.ask(SCAN + "dc.title=目录5&maximumTerms=3&responsePosition=2");
    Answered before = catalogue.ask(SCAN + "dc.title=目录5&maximumTerms=3&responsePosition=4");
    Answered behind = catalogue.ask(SCAN + "dc.title=目录5&maximumTerms=3&responsePosition=0");

    assertThat(from.all("terms/term/value")).containsExactly("目录5", "目录6", "目录7");
    assertThat(around.all("terms/term/value")).containsExactly("目录4", "目录5", "目录6");
    assertThat(before.all("terms/term/value")).containsExactly("目录2", "目录3", "目录4");
    assertThat(behind.all("terms/term/value")).containsExactly("目录6", "目录7", "目录8");
    assertThat(from.all("terms/term/numberOfRecords")).containsExactly("1", "1", "1");
  }

  private static String year(String id) {
    return switch (id) {
      case "u1" -> "2008";
      case "u2" -> "1980";
      case "u3" -> "1995";
      default -> "1987";
    };
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
