package org.smartlibrary.local.platform;

import java.nio.file.Path;

/** The folder that holds everything the platform keeps on this machine. */
public record DataFolder(Path root) {

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Who runs: a file a process. */
  Path run() {
    return root.resolve("run");
  }

  /** What the processes say. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** The file that a process of this name writes to. */
  public Path log(String name) {
    return logs().resolve(name + ".log");
  }

  /** Unpacked applications, so that a new build does not pull the floor from under a process. */
  Path apps() {
    return root.resolve("apps");
  }

  /** Where the results of measurements are kept. */
  public Path bench() {
    return root.resolve("bench");
  }

  /** The text from which the secrets of all machine clients are derived. */
  public Path masterSecret() {
    return root.resolve("identity").resolve("master-secret");
  }

  /** The secrets of the self-check machines that the commands have set up. */
  public Path terminals() {
    return root.resolve("terminals");
  }

  /** The union catalogue's search index. */
  public Path index() {
    return root.resolve("union-index");
  }

  /** What broker or store keeps. */
  public Path of(Part part) {
    return root.resolve(part.label());
  }
}
