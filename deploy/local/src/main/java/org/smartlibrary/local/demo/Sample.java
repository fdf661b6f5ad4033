package org.smartlibrary.local.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample material that this program carries. */
public final class Sample {

  private static final String FOLDER = "/demo/";

  private Sample() {}

  /** The libraries, as the bulk load takes them. */
  public static String members() throws IOException {
    return text("members.csv");
  }

  /** Invented readers, one a line, as the bulk load takes them. */
  public static String readers() throws IOException {
    return text("readers.ndjson");
  }

  /** Which file is sent in whose name. */
  public static List<SampleSync> syncs() throws IOException {
    var lines = text("syncs.csv").lines().filter(line -> !line.isBlank()).toList();
    var names = cells(lines.getFirst());
    return lines.stream().skip(1).map(line -> sync(names, cells(line))).toList();
  }

  /** What is looked for, and what the answer shows. */
  public static List<SampleSearch> searches() throws IOException {
    return text("searches.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(SampleSearch::of)
        .toList();
  }

  /** Puts a sample file where a program can read it; several libraries may send the same. */
  public static Path copy(String file, Path folder) throws IOException {
    Path copy = folder.resolve(Path.of(file).getFileName().toString());
    try (var input = open(file)) {
      Files.copy(input, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private static SampleSync sync(List<String> names, List<String> values) {
    Map<String, String> row = new HashMap<>();
    for (int column = 0; column < names.size(); column++) {
      row.put(names.get(column), values.get(column));
    }
    return SampleSync.of(row);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  private static String text(String file) throws IOException {
    try (var input = open(file)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String file) throws IOException {
    var input = Sample.class.getResourceAsStream(FOLDER + file);
    if (input == null) {
      throw new FileNotFoundException("This build carries no sample file " + file);
    }
    return input;
  }
}
