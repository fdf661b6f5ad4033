package org.smartlibrary.local.platform;

import java.nio.file.Path;

/** An application, ready to run from this folder. */
record App(String name, Path folder) {

  /** The application itself; the jars it needs lie beside it. */
  Path jar() {
    return folder.resolve(name + ".jar");
  }

  /** All jars of the folder. */
  String classPath() {
    return folder + "/*";
  }

  /** The name of exactly this build. */
  String build() {
    return folder.getFileName().toString();
  }

  /** What Java has learned from an earlier start of exactly this build. */
  Path startCache() {
    return folder.resolve("start.aot");
  }
}
