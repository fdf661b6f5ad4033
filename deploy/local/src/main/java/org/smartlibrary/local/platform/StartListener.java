package org.smartlibrary.local.platform;

import java.time.Duration;

/** Hears how far the start is. */
public interface StartListener {

  /** The part's process runs; it is not ready yet. */
  void starting(Part part);

  /** The part does its work. */
  void ready(Part part, int port, Duration after);
}
