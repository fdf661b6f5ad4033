package org.smartlibrary.catalog.member;

/** An address names a library that is no member. */
public final class UnknownLibrary extends RuntimeException {

  UnknownLibrary(String isil) {
    super("No member of the network has the ISIL %s. Register the library first.".formatted(isil));
  }
}
