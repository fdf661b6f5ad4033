package org.smartlibrary.starter.network;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nobody makes the service ask its own network: only addresses that anybody can reach are asked
 * (IANA's special-purpose registries), and those that a setting names. A cloud's metadata lies in
 * networks that are refused, one in a public address that is named here.
 */
public final class NetworkRules {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private static final List<Network> REFUSED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "168.63.129.16/32",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4")
          .map(Network::of)
          .toList();

  /** Of IPv6 only what is assigned to be reachable everywhere, and not all of that. */
  private static final Network GLOBAL = Network.of("2000::/3");

  private static final List<Network> REFUSED_OF_GLOBAL =
      Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Network::of).toList();
  private static final Network NAT64 = Network.of("64:ff9b::/96");

  private final List<Network> allowed;

  /** Networks in CIDR notation that may be asked besides. */
  public NetworkRules(List<String> allowed) {
    this.allowed = allowed.stream().map(Network::of).toList();
  }

  /** What is wrong with the address, in a sentence; empty when nothing is known to be. */
  public Optional<String> objection(URI address) {
    Optional<String> form = objectionToForm(address);
    return form.isPresent() ? form : objectionToHost(address.getHost());
  }

  /** What can be seen without asking anybody. */
  public static Optional<String> objectionToForm(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      return Optional.of("Only http and https are called.");
    }
    if (address.getRawUserInfo() != null
        || String.valueOf(address.getRawAuthority()).contains("@")) {
      return Optional.of("An address with a name and a password in it is not taken; use headers.");
    }
    if (address.getHost() == null || address.getHost().isBlank()) {
      return Optional.of("The address names no host.");
    }
    return address.getRawFragment() == null
        ? Optional.empty()
        : Optional.of("The address has a fragment (#), which no server ever sees.");
  }

  /** A host that is not to be found now may be found when its time has come. */
  private Optional<String> objectionToHost(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(bare(host)))
          .flatMap(address -> objection(address).stream())
          .findFirst();
    } catch (UnknownHostException _) {
      return Optional.empty();
    }
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** Why this address is not asked; empty when it is. */
  Optional<String> objection(InetAddress address) {
    byte[] plain = plain(address.getAddress());
    return isAllowed(plain) || isPublic(plain)
        ? Optional.empty()
        : Optional.of(
            "The address %s is not a public one; only public addresses and allowed networks are called."
                .formatted(address.getHostAddress()));
  }

  private boolean isAllowed(byte[] address) {
    return allowed.stream().anyMatch(network -> network.contains(address));
  }

  private static boolean isPublic(byte[] address) {
    return address.length == 4
        ? REFUSED.stream().noneMatch(network -> network.contains(address))
        : GLOBAL.contains(address)
            && REFUSED_OF_GLOBAL.stream().noneMatch(network -> network.contains(address));
  }

  /** An IPv4 address that is written as one of IPv6 (mapped, or through NAT64) is that address. */
  private static byte[] plain(byte[] address) {
    boolean mapped =
        address.length == 16
            && (NAT64.contains(address)
                || (zeros(address, 10) && address[10] == -1 && address[11] == -1));
    return mapped ? Arrays.copyOfRange(address, 12, 16) : address;
  }

  private static boolean zeros(byte[] address, int count) {
    for (int i = 0; i < count; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
