package org.smartlibrary.loan.interlending.iso18626;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schema and the samples, in a folder {@code shared/protocols} beside the checkout or above it.
 */
public final class IsoFiles {

  private static final String SAMPLES = "samples-crosslink";

  private IsoFiles() {}

  public static List<String> samples() {
    try (Stream<Path> files = Files.list(folder().resolve(SAMPLES))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] sample(String name) {
    try {
      return Files.readAllBytes(folder().resolve(SAMPLES).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the standard's own schema takes it. */
  public static boolean isValid(byte[] xml) {
    try {
      Loaded.SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
      return true;
    } catch (SAXException _) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read once. */
  private static final class Loaded {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
      try {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(folder().resolve("ISO-18626-v1_2.xsd").toFile());
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Path folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/protocols/iso18626"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseGet(() -> abort("There is no folder shared/protocols beside the checkout."));
  }
}
