package org.smartlibrary.local.mongo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The server as a process of its own: {@code FOLDER PORT}. A termination signal stops it. */
public final class MongoProcess {

  private MongoProcess() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var stopped = new CountDownLatch(1);
    var server = EmbeddedMongo.start(Path.of(args[0]), Integer.parseInt(args[1]));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "mongo-stop"));
    stopped.await();
  }
}
