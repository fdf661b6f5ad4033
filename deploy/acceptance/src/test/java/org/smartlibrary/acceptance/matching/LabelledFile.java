package org.smartlibrary.acceptance.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.federation.cluster.feature.Features;

/**
 * A file of one category: {@code == family}, then a line a description, which begins with the label
 * of its manifestation and goes on as {@link MarcLine} says; {@code #} begins a remark.
 */
final class LabelledFile {

  private static final String FAMILY = "== ";

  private LabelledFile() {}

  /** All files of a folder, in the order of their names. */
  static List<Labelled> all(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> of(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Labelled> of(Path file) {
    String category = file.getFileName().toString().replace(".txt", "").replace('-', ' ');
    var found = new ArrayList<Labelled>();
    String family = "";
    for (String line : lines(file)) {
      if (line.startsWith(FAMILY)) {
        family = line.substring(FAMILY.length()).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        found.add(labelled(category, family, line));
      }
    }
    return found;
  }

  private static Labelled labelled(String category, String family, String line) {
    String[] parts = line.split("\\s+", 2);
    Features features = MarcReading.features(MarcLine.toXml(parts[1]));
    return new Labelled(category, family, parts[0], parts[1], features);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
