package org.smartlibrary.local.command;

import java.io.IOException;
import java.net.InetSocketAddress;

/** Nobody waits for self-check machines. */
final class NotListening extends IOException {

  private static final long serialVersionUID = 1;

  NotListening(InetSocketAddress address) {
    super(
        "Nobody waits for self-check machines at %s:%d. See ./library logs loan-service"
            .formatted(address.getHostString(), address.getPort()));
  }

  NotListening() {
    super("The loan service does not run here. See ./library status");
  }
}
