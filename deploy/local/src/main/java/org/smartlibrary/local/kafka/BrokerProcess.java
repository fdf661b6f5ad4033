package org.smartlibrary.local.kafka;

import java.io.IOException;
import java.nio.file.Path;

/** The broker as a process of its own: {@code FOLDER PORT}. A termination signal stops it. */
public final class BrokerProcess {

  private BrokerProcess() {}

  public static void main(String[] args) throws IOException {
    var broker = EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-stop"));
    broker.awaitStop();
  }
}
