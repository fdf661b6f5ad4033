package org.smartlibrary.acceptance;

import java.nio.file.Path;

/** Real files that lie beside the checkout, or where the environment says. */
final class SharedData {

  private SharedData() {}

  static Path folder() {
    String said = System.getenv("SMARTLIBRARY_SHARED_DATA");
    return said == null
        ? Launcher.home().resolveSibling("shared").resolve("data")
        : Path.of(said).toAbsolutePath();
  }
}
