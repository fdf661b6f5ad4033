package org.smartlibrary.startertest;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Leaves nothing behind. */
final class TemporaryFolders {

  private TemporaryFolders() {}

  static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      // The system's own cleaning of temporary files takes what is left.
    }
  }
}
