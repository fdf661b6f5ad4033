package org.smartlibrary.federation.union.format;

import java.util.function.UnaryOperator;

/**
 * Where things are found from outside.
 *
 * @param base the platform's own address, without a slash at the end
 * @param nameOf the name of a library by its ISIL
 */
public record Addresses(String base, UnaryOperator<String> nameOf) {

  /** The record itself, for machines. */
  public String record(String id) {
    return base + "/api/union/records/" + id;
  }

  /** The page that shows it to people. */
  public String page(String id) {
    return base + "/?record=" + id;
  }

  String library(String isil) {
    return base + "/api/members/" + isil;
  }
}
