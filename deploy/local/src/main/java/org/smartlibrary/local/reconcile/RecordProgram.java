package org.smartlibrary.local.reconcile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.platform.ServiceProgram;

/**
 * Reads a file with the catalogue's own program, so that what is read is what the catalogue would
 * read.
 *
 * @param options {@code format} and {@code encoding}, where they are not to be detected
 */
record RecordProgram(ServiceProgram program, MarcFile file, Map<String, String> options) {

  /** Its class in the catalogue's application. */
  static final String MAIN = "org.smartlibrary.catalog.manifest.spring.ManifestProgram";

  /** Writes the manifest. */
  void list(Path out) throws IOException, InterruptedException {
    program.run(words("list", out));
  }

  /** Writes a file of changes with the records of these numbers, and giving up those. */
  void excerpt(Path out, Path numbers, Path givenUp) throws IOException, InterruptedException {
    List<String> words = words("excerpt", out);
    words.addAll(List.of(numbers.toString(), givenUp.toString()));
    program.run(words);
  }

  private List<String> words(String what, Path out) {
    return new ArrayList<>(
        List.of(
            what,
            file.path().toString(),
            file.mediaType(),
            options.getOrDefault("format", "-"),
            options.getOrDefault("encoding", "-"),
            out.toString()));
  }
}
