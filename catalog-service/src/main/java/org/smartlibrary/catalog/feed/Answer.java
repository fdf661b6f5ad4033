package org.smartlibrary.catalog.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking a server. */
public sealed interface Answer<T> {

  /** What was asked for. */
  record Given<T>(T value) implements Answer<T> {}

  /** The server understood and refuses, with one of the protocol's codes. */
  record Denied<T>(String code, String message, @Nullable Instant answeredAt) implements Answer<T> {

    String sentence() {
      return message.isBlank()
          ? "The server refuses: %s.".formatted(code)
          : "The server refuses: %s (%s).".formatted(code, message);
    }
  }

  /**
   * There was no answer that could be understood.
   *
   * @param lasting whether to ask again would be of no use
   * @param retryAfter how long the server wants to be left alone
   */
  record Failed<T>(String sentence, boolean lasting, @Nullable Duration retryAfter)
      implements Answer<T> {

    public static <T> Failed<T> once(String sentence) {
      return new Failed<>(sentence, false, null);
    }

    public static <T> Failed<T> always(String sentence) {
      return new Failed<>(sentence, true, null);
    }

    /** The same said of something else. */
    public <R> Failed<R> as() {
      return new Failed<>(sentence, lasting, retryAfter);
    }
  }
}
