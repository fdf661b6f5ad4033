package org.smartlibrary.catalog.record;

/** The resource's place in a classification. */
public record Classification(Scheme scheme, String value) {

  /**
   * Which classification: Chinese Library (中图法), Dewey, Library of Congress, Universal Decimal,
   * Academy of Sciences (科图法).
   */
  public enum Scheme {
    CLC,
    DDC,
    LCC,
    UDC,
    CAS_LIBRARY,
    OTHER
  }
}
