package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders with all that is in them. */
public final class Trees {

  private Trees() {}

  /** Deletes the folder, whatever it holds. */
  public static void delete(Path tree) throws IOException {
    for (Path path : paths(tree)) {
      Files.deleteIfExists(path);
    }
  }

  /** How many bytes all its files have. */
  public static long size(Path tree) throws IOException {
    long size = 0;
    for (Path path : paths(tree)) {
      size += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return size;
  }

  /** Contents before the folder that holds them. */
  private static List<Path> paths(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return List.of();
    }
    try (var all = Files.walk(tree)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
