package org.smartlibrary.catalog.store;

/** An address names a record that the library does not hold, or has withdrawn. */
public final class UnknownRecord extends RuntimeException {

  public UnknownRecord(String isil, String controlNumber) {
    super("%s holds no record %s.".formatted(isil, controlNumber));
  }
}
