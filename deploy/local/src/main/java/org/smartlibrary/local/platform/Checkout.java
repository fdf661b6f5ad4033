package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree that this program was built in; the launcher says where it is. */
public record Checkout(Path root) {

  /** The tree that the system property {@code library.home} names, else the working directory. */
  public static Checkout ofThisProgram() {
    return new Checkout(Path.of(System.getProperty("library.home", "")).toAbsolutePath());
  }

  /** The built application of a service. */
  Path jar(Part service) throws IOException {
    return jar(service == Part.DISCOVERY ? "deploy/discovery" : service.label());
  }

  /** What a module was built to, the module named by its path. */
  public Path jar(String module) throws IOException {
    Path target = root.resolve(module).resolve("target");
    String name = Path.of(module).getFileName() + "-*.jar";
    try (var jars = Files.newDirectoryStream(target, name)) {
      for (Path jar : jars) {
        return jar;
      }
    }
    throw new IOException("%s has not been built: no %s in %s".formatted(module, name, target));
  }

  /** Where it is kept what Java learned of this build. */
  Path learned() {
    return root.resolve("deploy/local/target/learned");
  }

  /** The jars that a module needs beside its own. */
  public Path libraries(String module) {
    return root.resolve(module).resolve("target").resolve("lib");
  }
}
