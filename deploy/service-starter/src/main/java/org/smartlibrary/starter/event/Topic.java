package org.smartlibrary.starter.event;

/**
 * A topic that this service writes; declared as a bean, it is created at start when missing, and
 * gets more partitions when it has fewer than declared. A key's events may then stand in two.
 */
public record Topic(String name, int partitions, Cleanup cleanup) {

  /** What the broker may forget: all but the last event of a key, or what is a week old. */
  public enum Cleanup {
    COMPACT,
    DELETE
  }
}
