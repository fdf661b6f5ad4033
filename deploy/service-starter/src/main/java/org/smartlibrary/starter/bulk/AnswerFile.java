package org.smartlibrary.starter.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the answers in a file until the request has been read to its end: a client that sends all
 * before it reads would otherwise wait for us while we wait for it.
 */
public final class AnswerFile implements AutoCloseable {

  private final JsonMapper json;
  private final Path file;
  private final OutputStream out;

  public AnswerFile(JsonMapper json) throws IOException {
    this.json = json;
    this.file = Files.createTempFile("answers-", ".ndjson");
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** One more line: the answer as JSON. */
  public void add(Object answer) {
    try {
      out.write(json.writeValueAsBytes(answer));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void copyTo(OutputStream response) throws IOException {
    out.flush();
    Files.copy(file, response);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.delete(file);
  }
}
