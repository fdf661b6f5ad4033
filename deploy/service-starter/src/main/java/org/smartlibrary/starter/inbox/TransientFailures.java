package org.smartlibrary.starter.inbox;

import com.mongodb.MongoInterruptedException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.Outages;

/** Failures that say nothing about the event: whoever is away comes back. */
final class TransientFailures {

  private TransientFailures() {}

  /** Looks at the causes too: services wrap what their stores throw. */
  static boolean isTransient(@Nullable Throwable failure) {
    if (Outages.isOutage(failure)) {
      return true;
    }
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (isInterruption(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInterruption(Throwable failure) {
    return switch (failure) {
      case MongoInterruptedException _, InterruptException _, InterruptedException _ -> true;
      case ConnectException _, SocketException _, InterruptedIOException _ -> true;
      default -> false;
    };
  }
}
