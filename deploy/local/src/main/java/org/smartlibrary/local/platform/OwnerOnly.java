package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that nobody but their owner reads. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /** Creates it and what is above it, unless they are there. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, permissions("rwx------"));
  }

  /** Creates an empty file, also over one that lies there. */
  public static Path createFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(file, permissions("rw-------"));
  }

  private static FileAttribute<?>[] permissions(String text) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
        }
        : new FileAttribute<?>[0];
  }
}
