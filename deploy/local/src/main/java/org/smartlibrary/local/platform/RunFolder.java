package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Who runs, a file a process: the memory that the commands and the supervisor share. */
final class RunFolder {

  private static final String SUFFIX = ".json";

  private final Path folder;
  private final JsonMapper json = JsonMapper.builder().build();

  RunFolder(Path folder) {
    this.folder = folder;
  }

  void remember(Running running) throws IOException {
    OwnerOnly.createFolder(folder);
    Path file = file(running.launch().name());
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, json.writerWithDefaultPrettyPrinter().writeValueAsString(running));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void forget(String name) throws IOException {
    Files.deleteIfExists(file(name));
  }

  Optional<Running> find(String name) throws IOException {
    Path file = file(name);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** Everything that was started and not stopped since, alive or not. */
  List<Running> all() throws IOException {
    var all = new ArrayList<Running>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
        for (Path file : files) {
          all.add(read(file));
        }
      }
    }
    return all;
  }

  private Running read(Path file) throws IOException {
    return json.readValue(Files.readString(file), Running.class);
  }

  private Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }
}
