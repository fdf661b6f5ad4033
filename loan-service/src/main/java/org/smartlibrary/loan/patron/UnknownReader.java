package org.smartlibrary.loan.patron;

/** There is no such reader, or none whom the caller may know of: the two are answered alike. */
public final class UnknownReader extends RuntimeException {

  public UnknownReader() {
    super("There is no such reader, or none that you act for.");
  }
}
