package org.smartlibrary.loan.sip2.tcp;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.sip2.RepeatsInMemory;
import org.smartlibrary.loan.sip2.SmallLibrary;
import org.smartlibrary.loan.sip2.TerminalsInMemory;
import org.smartlibrary.local.client.SelfCheckMachine;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The port as an operator's settings make it. */
final class SecuredPort implements AutoCloseable {

  static final String BUNDLE = "machines";
  private static final int PATIENCE = 20_000;

  final SmallLibrary desk =
      new SmallLibrary()
          .reader(Port.CARD, "王小明", "6789", Money.ofYuan("12.50"))
          .copy(Port.BOOK, "红楼梦");
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  private SecuredPort(Map<String, String> settings) {
    var terminals = new TerminalsInMemory();
    terminals.save(Port.terminal("term01"));
    TestPropertyValues.of(settings)
        .and("loan.sip2.port=0", "loan.sip2.tls-bundle=" + BUNDLE, "loan.sip2.connections=20")
        .applyTo(context);
    context.registerBean(SmallLibrary.class, () -> desk);
    context.registerBean(TerminalsInMemory.class, () -> terminals);
    context.registerBean(RepeatsInMemory.class, RepeatsInMemory::new);
    context.registerBean(Libraries.class, () -> new Libraries());
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
    context.register(SslAutoConfiguration.class, Sip2Configuration.class);
  }

  static SecuredPort open(TestCertificate.Pem pem, String signIn) {
    var own = "spring.ssl.bundle.pem." + BUNDLE + ".keystore.";
    return open(
        Map.of(
            "loan.sip2.sign-in",
            signIn,
            own + "certificate",
            pem.certificate().toUri().toString(),
            own + "private-key",
            pem.key().toUri().toString()));
  }

  static SecuredPort open(Map<String, String> settings) {
    var port = new SecuredPort(settings);
    port.context.refresh();
    return port;
  }

  /** From now on the bundle is another. */
  void renew(TestCertificate certificate) throws Exception {
    context.getBean(DefaultSslBundleRegistry.class).updateBundle(BUNDLE, certificate.bundle());
  }

  /** A machine that trusts only whom it is told to, and looks whose certificate it is. */
  SelfCheckMachine signedIn(SSLContext trusted) throws IOException {
    var machine = SelfCheckMachine.over(secured(trusted), StandardCharsets.UTF_8);
    if (!machine.signIn("term01", "secret")) {
      throw new IOException("not let in");
    }
    return machine;
  }

  SSLSocket secured(SSLContext trusted) throws IOException {
    var socket =
        (SSLSocket) trusted.getSocketFactory().createSocket(socket(), "127.0.0.1", port(), true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  /** A machine that knows nothing of TLS. */
  SelfCheckMachine plain() throws IOException {
    return SelfCheckMachine.connect(address(), StandardCharsets.UTF_8, Duration.ofMillis(PATIENCE));
  }

  Socket socket() throws IOException {
    var socket = new Socket();
    socket.connect(address());
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  double closed(String why) {
    return meters().counter("sip2.connections.closed", "why", why).count();
  }

  double connections() {
    return meters().get("sip2.connections").gauge().value();
  }

  private MeterRegistry meters() {
    return context.getBean(MeterRegistry.class);
  }

  private InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port());
  }

  private int port() {
    return context.getBean(Sip2Server.class).port();
  }

  @Override
  public void close() {
    context.close();
  }
}
