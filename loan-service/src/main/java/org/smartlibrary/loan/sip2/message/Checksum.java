package org.smartlibrary.loan.sip2.message;

/** The two's complement of the sum of all bytes up to and with {@code AZ}, in 16 bits. */
final class Checksum {

  private static final int SIXTEEN_BITS = 0xFFFF;
  private static final int EIGHT_BITS = 0xFF;

  private Checksum() {}

  static int of(byte[] line, int length) {
    int sum = 0;
    for (int at = 0; at < length; at++) {
      sum += line[at] & EIGHT_BITS;
    }
    return -sum & SIXTEEN_BITS;
  }
}
