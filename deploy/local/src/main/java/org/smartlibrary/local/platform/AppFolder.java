package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The applications as they run: unpacked, one folder a build, so that Java's ahead-of-time cache
 * fits and a build does not change what is running.
 */
final class AppFolder {

  private final Path folder;
  private final Checkout checkout;

  AppFolder(Path folder, Checkout checkout) {
    this.folder = folder;
    this.checkout = checkout;
  }

  /** The unpacked Spring Boot application; its jar has the service's name. */
  App service(Part service) throws IOException, InterruptedException {
    Path jar = checkout.jar(service);
    return unpacked(
        service.label(), List.of(jar), destination -> BootJar.extract(jar, destination));
  }

  /** This program with all it needs, for broker and store. */
  App local() throws IOException, InterruptedException {
    var jars = new ArrayList<Path>();
    jars.add(checkout.jar("deploy/local"));
    try (var libraries = Files.newDirectoryStream(checkout.libraries("deploy/local"), "*.jar")) {
      libraries.forEach(jars::add);
    }
    jars.sort(null);
    return unpacked("local", jars, destination -> copy(jars, destination));
  }

  private App unpacked(String name, List<Path> sources, Unpacking unpacking)
      throws IOException, InterruptedException {
    Path ready = folder.resolve(name + "-" + Checksum.of(sources));
    if (!Files.isDirectory(ready)) {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempDirectory(folder, "unpacking-");
      unpacking.into(unfinished);
      Files.move(unfinished, ready);
    }
    return new App(name, ready);
  }

  /** Deletes the folders of builds that none of these runs from. */
  static void tidy(Path folder, List<Running> all) throws IOException {
    try (var builds = Files.newDirectoryStream(folder)) {
      for (Path build : builds) {
        if (all.stream().noneMatch(running -> running.launch().uses(build))) {
          Trees.delete(build);
        }
      }
    }
  }

  private static void copy(List<Path> jars, Path destination) throws IOException {
    for (Path jar : jars) {
      Files.copy(jar, destination.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private interface Unpacking {
    void into(Path destination) throws IOException, InterruptedException;
  }
}
