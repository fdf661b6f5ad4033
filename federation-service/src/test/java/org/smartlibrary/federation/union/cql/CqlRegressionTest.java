package org.smartlibrary.federation.union.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The queries of a classic parser, each with the tree that it made of it. */
class CqlRegressionTest {

  private static final String REFUSED = "11";

  @TestFactory
  Stream<DynamicTest> everyQueryIsReadAsTheClassicParserReadsIt() {
    return queries().stream().map(query -> dynamicTest(name(query), () -> check(query)));
  }

  private static void check(Path query) throws IOException {
    CqlReading reading = Cql.read(Files.readString(query));
    if (name(query).startsWith(REFUSED)) {
      assertThat(reading).isInstanceOf(CqlReading.Refused.class);
    } else {
      Path expected = Path.of(query.toString().replace(".cql", ".xcql"));
      assertThat(xcql(reading)).isEqualTo(squeezed(Files.readString(expected)));
    }
  }

  private static String xcql(CqlReading reading) {
    return switch (reading) {
      case CqlReading.Read(CqlQuery query) -> Xcql.of(query).replace("&quot;", "\"");
      case CqlReading.Refused refused -> refused.sentence();
    };
  }

  private static String squeezed(String xml) {
    return xml.strip().replaceAll(">\\s+<", "><").replace("&quot;", "\"");
  }

  private static List<Path> queries() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(path -> path.toString().endsWith(".cql")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/protocols/sru/cql-regression"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseGet(() -> abort("There are no queries of others beside the checkout to read."));
  }

  private static String name(Path query) {
    int names = query.getNameCount();
    return query.subpath(names - 2, names).toString();
  }
}
