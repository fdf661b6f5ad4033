package org.smartlibrary.federation.cluster;

/** Another writer has taken over: nothing was written, and nothing more will be under this term. */
public final class FencedException extends RuntimeException {

  public FencedException(long epoch) {
    super("Another writer took over from epoch " + epoch);
  }
}
