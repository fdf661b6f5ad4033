package org.smartlibrary.catalog.record.marc;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.smartlibrary.catalog.record.Serialization;

/** Real files in a folder {@code shared/data} beside the checkout or above it. */
public final class SharedData {

  private SharedData() {}

  /** A file of MARC, unpacked; without the folder the test is skipped. */
  public static InputStream marc(String name) throws IOException {
    Path file = folder().resolve("marc").resolve(name);
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  /** What the name of a file tells of its content. */
  public static Serialization serialization(String name) {
    return name.contains(".xml") ? Serialization.MARCXML : Serialization.ISO2709;
  }

  public static boolean isThere() {
    return found().isPresent();
  }

  private static Path folder() {
    return found()
        .orElseGet(
            () -> abort("There is no folder shared/data beside the checkout; nothing to read."));
  }

  private static Optional<Path> found() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/data"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
