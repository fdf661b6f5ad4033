package org.smartlibrary.starter.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner reads (mode 600), and that nobody ever sees half written. */
public record PrivateFile(Path path) {

  /** Writes the text unless the file is there; says whether it was this call that did. */
  public boolean create(String text) throws IOException {
    var draft = draft(text);
    try {
      Files.createLink(path, draft);
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    } finally {
      Files.delete(draft);
    }
  }

  /** Puts the text in the place of what is there, at once. */
  public void replace(String text) throws IOException {
    Files.move(
        draft(text), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  public String read() throws IOException {
    return Files.readString(path).strip();
  }

  public boolean exists() {
    return Files.exists(path);
  }

  private Path draft(String text) throws IOException {
    var folder = Files.createDirectories(path.toAbsolutePath().getParent());
    var draft = Files.createTempFile(folder, path.getFileName().toString(), ".new", ownerOnly());
    return Files.writeString(draft, text);
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
