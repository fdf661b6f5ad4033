package org.smartlibrary.federation.union.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * What OASIS says an answer looks like. Its schemas name what is «for use in version 1.2 or
 * earlier»; that has namespaces of its own, says its version in a scan, and has another tree of the
 * query, which the regression set of CQL proves.
 */
class SruSchemaTest {

  private static final String ONE = "version=1.1&";
  private static final String SEARCH_WS = "http://docs.oasis-open.org/ns/search-ws/";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version=2.0",
        "query=cql.allRecords=1",
        "query=cql.allRecords=1&recordSchema=dc&maximumRecords=2",
        "query=cql.allRecords=1&recordXMLEscaping=string",
        "query=xyz",
        "query=红楼&startRecord=9",
        "query=dc.title%20and",
        "version=2.0&colour=red",
        "scanClause=dc.title=a",
        "scanClause=dc.title=a&responsePosition=3",
        "scanClause=dc.colour=a"
      })
  void anAnswerIsValid(String asked) throws Exception {
    Schema schema = schema();
    try (Catalogue catalogue = Catalogue.open(folder)) {
      check(schema, catalogue.ask(asked).xml());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "operation=explain",
        "operation=searchRetrieve&query=cql.allRecords=1",
        "operation=searchRetrieve&query=dc.title=红楼 and dc.date>1900 sortBy dc.date",
        "operation=searchRetrieve&query=cql.allRecords=1&recordSchema=dc&maximumRecords=2",
        "operation=searchRetrieve&query=cql.allRecords=1&recordPacking=string",
        "operation=searchRetrieve&query=xyz",
        "operation=searchRetrieve&query=红楼&startRecord=9",
        "operation=searchRetrieve&query=dc.title and",
        "operation=searchRetrieve&query=红楼&recordSchema=mods",
        "operation=scan&scanClause=dc.title=a",
        "operation=scan&scanClause=dc.title=a&responsePosition=3",
        "operation=scan&scanClause=dc.colour=a",
        "operation=dance"
      })
  void anAnswerOfVersionOneIsValidInItsOwnNamespaces(String asked) throws Exception {
    Schema schema = schema();
    try (Catalogue catalogue = Catalogue.open(folder)) {
      for (String version : List.of("1.1", "1.2")) {
        String xml = catalogue.ask("version=" + version + "&" + asked).xml();

        assertThat(xml).contains("<version>" + version + "</version>");
        assertThat(xml).doesNotContain("docs.oasis-open.org", "recordXMLEscaping", "resultSetTTL");
        check(schema, inNamespacesOfVersionTwo(xml));
      }
    }
  }

  @Test
  void theSchemaFindsFaultsOfVersionOne() throws Exception {
    Schema schema = schema();
    try (Catalogue catalogue = Catalogue.open(folder)) {
      String search = catalogue.ask(ONE + "operation=searchRetrieve&query=红楼").xml();
      String scan = catalogue.ask(ONE + "operation=scan&scanClause=dc.title=a").xml();

      for (String wrong :
          List.of(
              search.replace("recordPacking", "recordPackage"),
              search.replace("<version>1.1<", "<version>1.3<"),
              scan.replace("numberOfRecords", "records"))) {
        assertThatThrownBy(() -> check(schema, inNamespacesOfVersionTwo(wrong)))
            .isInstanceOf(SAXException.class);
      }
    }
  }

  @Test
  void theSchemaFindsFaults() throws Exception {
    Schema schema = schema();
    try (Catalogue catalogue = Catalogue.open(folder)) {
      String xml = catalogue.ask("query=红楼").xml();
      String wrong = xml.replace("numberOfRecords", "numberOfBooks");

      assertThat(xml).isNotEqualTo(wrong);
      assertThatThrownBy(() -> check(schema, wrong)).isInstanceOf(SAXException.class);
    }
  }

  private static void check(Schema schema, String xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static String inNamespacesOfVersionTwo(String xml) {
    boolean scan = xml.contains("<scanResponse");
    String one =
        xml.replace("http://www.loc.gov/zing/srw/diagnostic/", SEARCH_WS + "diagnostic")
            .replaceAll("<xQuery>.*</xQuery>", "")
            .replace(
                "\"http://www.loc.gov/zing/srw/\"",
                "\"" + SEARCH_WS + (scan ? "scan" : "sruResponse") + "\"");
    return scan ? one.replaceAll("<version>1\\.[12]</version>", "") : one;
  }

  private static Schema schema() throws SAXException {
    Path folder =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared/protocols/sru"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElseGet(() -> abort("The schemas of OASIS are not beside the checkout."));
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(
            new StreamSource[] {
              new StreamSource(folder.resolve("scan.xsd").toFile()),
              new StreamSource(folder.resolve("sruResponse.xsd").toFile())
            });
  }
}
