package org.smartlibrary.starter.inbox;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Failures that say nothing about the event: whoever is away comes back. */
final class TransientFailures {

  private TransientFailures() {}

  /** Looks at the causes too: services wrap what their stores throw. */
  static boolean isTransient(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (isOne(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable failure) {
    return switch (failure) {
      case MongoTimeoutException _, MongoSocketException _, MongoInterruptedException _ -> true;
      case MongoSecurityException _ -> true;
      case MongoException mongo -> mongo.hasErrorLabel("RetryableWriteError") || isStepDown(mongo);
      case RetriableException _, InterruptException _, InterruptedException _ -> true;
      case ConnectException _, SocketException _, InterruptedIOException _ -> true;
      default -> false;
    };
  }

  /** Shutting down, not primary any more, or a failover in progress. */
  private static boolean isStepDown(MongoException mongo) {
    return switch (mongo.getCode()) {
      case 91, 189, 10107, 11600, 11602, 13435, 13436 -> true;
      default -> false;
    };
  }
}
