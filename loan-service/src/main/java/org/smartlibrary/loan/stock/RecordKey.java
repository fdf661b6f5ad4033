package org.smartlibrary.loan.stock;

import org.smartlibrary.starter.security.Isil;

/** One library's description of a title: {@code CN-430121|n0012345}. */
public record RecordKey(Isil isil, String controlNumber) {

  public String value() {
    return isil.value() + '|' + controlNumber;
  }

  @Override
  public String toString() {
    return value();
  }
}
