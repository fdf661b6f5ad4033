package org.smartlibrary.federation.union.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What OASIS says an answer of version 2.0 looks like. */
class SruSchemaTest {

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
