package org.smartlibrary.starter.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Failures that say that the database or the broker is away, and nothing about the request. */
public final class Outages {

  private Outages() {}

  /** Looks at the causes too: services wrap what their stores throw. */
  public static boolean isOutage(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (isAway(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(Throwable failure) {
    return switch (failure) {
      case MongoTimeoutException _, MongoSocketException _, MongoSecurityException _ -> true;
      case MongoServerUnavailableException _, MongoConnectionPoolClearedException _ -> true;
      case MongoException mongo -> mongo.hasErrorLabel("RetryableWriteError") || isStepDown(mongo);
      case RetriableException _ -> true;
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
