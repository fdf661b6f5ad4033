package org.smartlibrary.federation.cluster;

/**
 * Where records of the libraries' stream pass: those of one of its partitions that came to the
 * writer in one of its lanes.
 */
public record Place(int lane, int partition) {

  private static final int PARTITIONS = 1 << 16;

  /** The place as one number; a lane's number and a partition's are below 32,768 and 65,536. */
  public int number() {
    return lane * PARTITIONS + partition;
  }

  public static Place of(int number) {
    return new Place(number / PARTITIONS, number % PARTITIONS);
  }
}
