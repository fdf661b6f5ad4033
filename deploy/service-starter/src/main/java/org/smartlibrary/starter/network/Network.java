package org.smartlibrary.starter.network;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses with the same beginning, in CIDR notation: {@code 10.0.0.0/8}, {@code fc00::/7}. */
final class Network {

  private final byte[] beginning;
  private final int bits;

  private Network(byte[] beginning, int bits) {
    this.beginning = beginning;
    this.bits = bits;
  }

  /**
   * @throws IllegalArgumentException when it is not CIDR notation
   */
  static Network of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      throw new IllegalArgumentException("not a network: " + text);
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      int bits = slash < 0 ? bytes.length * 8 : Integer.parseInt(text.substring(slash + 1));
      if (bits < 0 || bits > bytes.length * 8) {
        throw new IllegalArgumentException("not a network: " + text);
      }
      return new Network(bytes, bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not a network: " + text, e);
    }
  }

  boolean contains(byte[] address) {
    if (address.length != beginning.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != beginning[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    return rest == 0 || ((address[whole] ^ beginning[whole]) & 0xff) >> (8 - rest) == 0;
  }
}
