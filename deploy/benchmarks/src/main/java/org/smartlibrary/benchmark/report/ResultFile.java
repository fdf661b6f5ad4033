package org.smartlibrary.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.json.JsonMapper;

/** Prints a result as JSON and keeps it. */
public final class ResultFile {

  private ResultFile() {}

  /** Writes it as {@code NAME-TIME.json} into the folder, too. */
  public static void write(Path folder, String name, Object result) throws IOException {
    String text =
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(result);
    System.out.println(text);
    Files.createDirectories(folder);
    String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    Files.writeString(folder.resolve(name + "-" + time + ".json"), text);
  }
}
