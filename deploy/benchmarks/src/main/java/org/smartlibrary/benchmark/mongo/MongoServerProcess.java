package org.smartlibrary.benchmark.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.smartlibrary.local.mongo.MongoProcess;
import org.smartlibrary.local.net.FreePorts;
import org.smartlibrary.local.platform.JavaOptions;
import org.smartlibrary.local.platform.Part;

/** The embedded MongoDB server in a process of its own, which can be killed and started again. */
final class MongoServerProcess implements AutoCloseable {

  /** As the platform starts it. */
  static final List<String> OPTIONS = JavaOptions.of(Part.MONGODB);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final int port;
  private Process process;

  private MongoServerProcess(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  static MongoServerProcess start(Path folder) throws IOException {
    int port = FreePorts.one();
    var started = new MongoServerProcess(folder, port, launch(folder, port));
    started.awaitAnswer();
    return started;
  }

  private static Process launch(Path folder, int port) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(
        List.of(
            "-Dlogback.configurationFile=mongo-logback.xml",
            "-cp",
            System.getProperty("java.class.path"),
            MongoProcess.class.getName(),
            folder.toString(),
            "" + port));
    return new ProcessBuilder(command).redirectErrorStream(true).inheritIO().start();
  }

  String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  MongoClient client() {
    return MongoClients.create(uri() + "/?serverSelectionTimeoutMS=2000");
  }

  long id() {
    return process.pid();
  }

  /** The end that no process hears coming: SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Starts it again on what the killed one has left, and tells how long it took to answer. */
  Duration restart() throws IOException {
    long began = System.nanoTime();
    process = launch(folder, port);
    awaitAnswer();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private void awaitAnswer() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var client = MongoClients.create(uri() + "/?serverSelectionTimeoutMS=200")) {
      while (!answers(client)) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IOException("The server in " + folder + " does not answer");
        }
      }
    }
  }

  private static boolean answers(MongoClient client) {
    try {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      return true;
    } catch (MongoException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
