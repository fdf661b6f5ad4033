package org.smartlibrary.loan.patron;

import org.smartlibrary.starter.security.Isil;

/**
 * A request for a block that was granted, so that its repetition changes nothing, also when the
 * block was lifted meanwhile.
 *
 * @param key the library and its own name for the request
 */
public record BlockRequest(String key, String request) {

  public static BlockRequest of(Isil by, String key, Block wanted) {
    return new BlockRequest(by + "|" + key, wanted.reason() + "|" + wanted.until());
  }
}
