package org.smartlibrary.catalog.member;

/** An address names a library that keeps no catalogue any more. */
public final class ClosedLibrary extends RuntimeException {

  ClosedLibrary(String isil) {
    super("%s is closed and takes no more records.".formatted(isil));
  }
}
