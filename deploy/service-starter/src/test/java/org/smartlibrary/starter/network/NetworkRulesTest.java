package org.smartlibrary.starter.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the service may be sent, and where not. */
class NetworkRulesTest {

  private final NetworkRules rules = new NetworkRules(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/oai",
        "http://127.9.9.9/oai",
        "http://localhost/oai",
        "http://2130706433/oai",
        "http://127.1/oai",
        "http://0.0.0.0/oai",
        "http://0/oai",
        "http://10.1.2.3/oai",
        "http://172.16.0.1/oai",
        "http://172.31.255.255/oai",
        "http://192.168.1.1/oai",
        "http://100.64.0.1/oai",
        "http://100.100.100.200/oai",
        "http://169.254.169.254/latest/meta-data",
        "http://168.63.129.16/oai",
        "http://192.0.0.192/oai",
        "http://198.18.0.1/oai",
        "http://224.0.0.1/oai",
        "http://239.255.255.250/oai",
        "http://255.255.255.255/oai",
        "http://240.0.0.1/oai",
        "http://[::1]/oai",
        "http://[::]/oai",
        "http://[fe80::1]/oai",
        "http://[fc00::1]/oai",
        "http://[fd00:ec2::254]/oai",
        "http://[fec0::1]/oai",
        "http://[ff02::1]/oai",
        "http://[::ffff:127.0.0.1]/oai",
        "http://[::ffff:10.0.0.1]/oai",
        "http://[::127.0.0.1]/oai",
        "http://[64:ff9b::7f00:1]/oai",
        "http://[64:ff9b:1::1]/oai",
        "http://[2002:7f00:1::]/oai",
        "http://[2001::1]/oai",
        "http://[2001:db8::1]/oai"
      })
  void whatIsNotPublicIsRefused(String address) {
    assertThat(rules.objection(URI.create(address))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/oai",
        "https://172.32.0.1/oai",
        "https://172.15.255.255/oai",
        "http://11.0.0.1:8080/oai?x=y",
        "http://[2606:4700:4700::1111]/oai",
        "http://[64:ff9b::808:808]/oai"
      })
  void whatIsPublicIsNot(String address) {
    assertThat(rules.objection(URI.create(address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://8.8.8.8/oai",
        "file:///etc/passwd",
        "gopher://8.8.8.8/",
        "jar:http://8.8.8.8/!x",
        "http://user@8.8.8.8/oai",
        "http://user:secret@8.8.8.8/oai",
        "http://8.8.8.8/oai#x",
        "http:///oai",
        "/oai"
      })
  void otherSchemesAndCredentialsAreRefused(String address) {
    assertThat(rules.objection(URI.create(address))).isPresent();
  }

  @Test
  void anAllowedNetworkIsAllowedAndItsNeighboursAreNot() {
    NetworkRules campus = new NetworkRules(List.of("10.20.0.0/16", "fd00:1::/32", "127.0.0.1"));

    assertThat(campus.objection(URI.create("http://10.20.3.4/oai"))).isEmpty();
    assertThat(campus.objection(URI.create("http://[::ffff:10.20.3.4]/oai"))).isEmpty();
    assertThat(campus.objection(URI.create("http://[fd00:1::5]/oai"))).isEmpty();
    assertThat(campus.objection(URI.create("http://127.0.0.1/oai"))).isEmpty();
    assertThat(campus.objection(URI.create("http://10.21.0.1/oai"))).isPresent();
    assertThat(campus.objection(URI.create("http://127.0.0.2/oai"))).isPresent();
    assertThat(campus.objection(URI.create("http://[fd00:2::5]/oai"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "example.org", "10.0.0/8x", "::/129", ""})
  void whatIsNoNetworkStopsTheService(String text) {
    assertThatThrownBy(() -> new NetworkRules(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first answer was checked when the feed was described; the second is what counts. */
  @Test
  void aNameThatLeadsElsewhereTheSecondTimeLeadsNowhere() throws UnknownHostException {
    CheckedNames names = new CheckedNames(rules, new Rebinding());

    assertThat(names.resolve("rebinding.example.org")).hasSize(1);
    assertThatThrownBy(() -> names.resolve("rebinding.example.org"))
        .isInstanceOf(CheckedNames.ForbiddenAddress.class)
        .hasMessageContaining("127.0.0.1");
  }

  /** Public the first time, this machine the second. */
  private static final class Rebinding implements DnsResolver {

    private int asked;

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return InetAddress.getAllByName(++asked == 1 ? "8.8.8.8" : "127.0.0.1");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
