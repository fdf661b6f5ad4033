package org.smartlibrary.starter.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves a name at the moment of connecting and hands on the addresses that were checked, so that
 * a name which answers otherwise the second time (DNS rebinding) gains nothing.
 */
public final class CheckedNames implements DnsResolver {

  private final NetworkRules rules;
  private final DnsResolver names;

  public CheckedNames(NetworkRules rules) {
    this(rules, SystemDefaultDnsResolver.INSTANCE);
  }

  public CheckedNames(NetworkRules rules, DnsResolver names) {
    this.rules = rules;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      var objection = rules.objection(address);
      if (objection.isPresent()) {
        throw new ForbiddenAddress(objection.get());
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  /** A name leads where nobody shall go. */
  public static final class ForbiddenAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String why) {
      super(why);
    }
  }
}
