package org.smartlibrary.federation.cluster;

/** A batch has more bytes than one document may have: it has to be written in smaller ones. */
public final class BatchTooLargeException extends RuntimeException {

  public BatchTooLargeException(int bytes) {
    super("A batch of " + bytes + " bytes does not fit into one document");
  }
}
