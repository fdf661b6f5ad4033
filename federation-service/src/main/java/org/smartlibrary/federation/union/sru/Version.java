package org.smartlibrary.federation.union.sru;

import java.util.Optional;
import java.util.stream.Stream;

/** The versions of SRU that are spoken here, and the namespaces of their answers. */
enum Version {
  V1_1("1.1"),
  V1_2("1.2"),
  V2_0("2.0");

  private final String number;

  Version(String number) {
    this.number = number;
  }

  static Optional<Version> of(String number) {
    return Stream.of(values()).filter(one -> one.number.equals(number)).findFirst();
  }

  String number() {
    return number;
  }

  boolean isTwo() {
    return this == V2_0;
  }

  String namespace() {
    return isTwo()
        ? "http://docs.oasis-open.org/ns/search-ws/sruResponse"
        : "http://www.loc.gov/zing/srw/";
  }

  String scanNamespace() {
    return isTwo() ? "http://docs.oasis-open.org/ns/search-ws/scan" : namespace();
  }

  String diagnosticNamespace() {
    return isTwo()
        ? "http://docs.oasis-open.org/ns/search-ws/diagnostic"
        : "http://www.loc.gov/zing/srw/diagnostic/";
  }

  /** The schema of a record that is a diagnostic. */
  String diagnosticSchema() {
    return isTwo() ? diagnosticNamespace() : "info:srw/schema/1/diagnostics-v1.1";
  }

  String xcqlNamespace() {
    return "http://www.loc.gov/zing/cql/xcql/";
  }
}
