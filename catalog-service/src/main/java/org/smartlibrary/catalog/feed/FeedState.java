package org.smartlibrary.catalog.feed;

/** How a feed stands. */
public enum FeedState {
  /** Its schedule is not followed, and nothing runs. */
  DISABLED,
  /** Its last run was completed, or there was none yet; the next one comes by its schedule. */
  IDLE,
  /** A run waits for an instance, or for its next attempt. */
  WAITING,
  /** An instance harvests it. */
  RUNNING,
  /** Its last run failed; the next one comes by its schedule. */
  FAILING
}
