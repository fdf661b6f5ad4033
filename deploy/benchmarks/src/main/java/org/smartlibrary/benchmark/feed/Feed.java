package org.smartlibrary.benchmark.feed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What some libraries hold of some titles.
 *
 * @param seed decides everything
 * @param titles how many titles there are; a library holds each with the same probability
 * @param libraries how many libraries there are
 */
public record Feed(long seed, int titles, int libraries) {

  private static final int LIBRARIES_A_TITLE = 5;
  private static final int MOST_LIBRARIES = 40;

  /** A feed of about this many records, five libraries a title on average. */
  public static Feed ofRecords(long seed, long records) {
    int titles = Math.toIntExact(Math.max(1, records / LIBRARIES_A_TITLE));
    int libraries = Math.clamp(records / 500, 2 * LIBRARIES_A_TITLE, MOST_LIBRARIES);
    return new Feed(seed, titles, libraries);
  }

  /** The ISIL of each library. */
  public List<String> isils() {
    var isils = new ArrayList<String>();
    for (int library = 0; library < libraries; library++) {
      isils.add("CN-9%05d".formatted(library));
    }
    return isils;
  }

  /** The libraries as the bulk load takes them. */
  public String members() {
    var csv = new StringBuilder("isil,name_zh,name_en,level,parent,time_zone\n");
    csv.append("CN-900N,全国图书馆,National Library,NATIONAL,,Asia/Shanghai\n");
    isils()
        .forEach(
            isil ->
                csv.append(isil)
                    .append(",第")
                    .append(isil.substring(4))
                    .append("图书馆,Library ")
                    .append(isil.substring(4))
                    .append(",PROVINCIAL,CN-900N,Asia/Shanghai\n"));
    return csv.toString();
  }

  /** The titles by which the feed's searches are made. */
  public Title title(int number) {
    return TitleRule.title(seed, number);
  }

  /**
   * Writes a file a library.
   *
   * @return each library's file
   */
  public Map<String, Path> write(Path folder) throws IOException {
    var files = new LinkedHashMap<String, Path>();
    var isils = isils();
    for (int library = 0; library < isils.size(); library++) {
      Path file = folder.resolve(isils.get(library) + ".mrc");
      write(library, file);
      files.put(isils.get(library), file);
    }
    return files;
  }

  /** The barcode of the first copy of every title that a library holds. */
  public List<String> firstCopies(int library) {
    return IntStream.range(0, titles)
        .filter(number -> holds(library, number))
        .mapToObj(number -> Cataloguer.barcode(library, number, 1))
        .toList();
  }

  /**
   * Writes all that a library holds as ISO 2709, every second library as CNMARC.
   *
   * @return how many records
   */
  public long write(int library, Path file) throws IOException {
    long records = 0;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int number = 0; number < titles; number++) {
        if (holds(library, number)) {
          out.write(record(library, number));
          records++;
        }
      }
    }
    return records;
  }

  private byte[] record(int library, int number) {
    var random = new SplittableRandom(mix(library + 1, number));
    var copy = Noise.of(random).onto(title(number));
    var cataloguer = new Cataloguer(isils().get(library), library, number, random);
    return library % 2 == 0 ? ChineseForm.of(copy, cataloguer) : AmericanForm.of(copy, cataloguer);
  }

  private boolean holds(int library, int number) {
    double chance = Math.min(1, (double) LIBRARIES_A_TITLE / libraries);
    return new SplittableRandom(mix(~library, number)).nextDouble() < chance;
  }

  private long mix(long library, long number) {
    return seed + library * 0x9E3779B97F4A7C15L + number * 0xC2B2AE3D27D4EB4FL;
  }
}
