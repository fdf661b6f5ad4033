package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What Java learned of whole runs, beside the build: which classes there are, and which methods are
 * worth compiling and how. A file for each program of a build; see JEP 483 and JEP 515.
 */
public final class Learned {

  static final String USE = "-XX:AOTCache=";
  static final String LEARN = "-XX:AOTCacheOutput=";
  private static final String KEPT = ".aot";
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;

  private Learned(Path folder) {
    this.folder = folder;
  }

  /** Of this checkout's build. */
  public static Learned of(Checkout checkout) {
    return new Learned(checkout.learned());
  }

  /** Makes Java use what was learned of the program, if there is something. */
  List<String> use(String program) {
    Path kept = folder.resolve(program + KEPT);
    return Files.exists(kept) ? List.of(USE + kept) : List.of();
  }

  /** To be called before programs learn; what an interrupted rehearsal wrote down goes. */
  public void begin() throws IOException {
    Files.createDirectories(folder);
    for (Path interrupted : files(UNFINISHED)) {
      Files.delete(interrupted);
    }
  }

  /** Makes Java learn, and write it down when the program ends. */
  List<String> learn(String program) {
    return List.of(LEARN + folder.resolve(program + UNFINISHED));
  }

  /** Keeps what the programs that have ended wrote down, and nothing else. */
  public void keep() throws IOException {
    var written = files(UNFINISHED);
    if (written.isEmpty()) {
      throw new IOException("No program has written down what it learned in " + folder);
    }
    for (Path earlier : files(KEPT)) {
      Files.delete(earlier);
    }
    for (Path file : written) {
      String name = file.getFileName().toString().replace(UNFINISHED, KEPT);
      Files.move(file, file.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Whether these options make Java use what is kept here. */
  boolean isUsedBy(List<String> options) {
    return options.stream().anyMatch(option -> option.startsWith(USE + folder));
  }

  /** Whether these options make Java learn, so that it needs time when it ends. */
  static boolean isLearntBy(List<String> options) {
    return options.stream().anyMatch(option -> option.startsWith(LEARN));
  }

  private List<Path> files(String suffix) throws IOException {
    var files = new ArrayList<Path>();
    try (var all = Files.newDirectoryStream(folder, "*" + suffix)) {
      all.forEach(files::add);
    }
    return files;
  }
}
