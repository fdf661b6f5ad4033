package org.smartlibrary.local.client;

import java.time.Duration;

/** Hears how an upload goes. */
@FunctionalInterface
public interface UploadListener {

  /** So many bytes of the file went out, counted from its beginning. */
  void sent(long bytes);

  /** The line broke; it goes on at that byte after the pause. */
  default void broken(String why, long safe, Duration pause) {}
}
