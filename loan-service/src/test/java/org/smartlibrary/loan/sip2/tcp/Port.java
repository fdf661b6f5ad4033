package org.smartlibrary.loan.sip2.tcp;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Encoding;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.RepeatsInMemory;
import org.smartlibrary.loan.sip2.SmallLibrary;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.TerminalSecret;
import org.smartlibrary.loan.sip2.TerminalsInMemory;
import org.smartlibrary.loan.sip2.session.Dialogue;
import org.smartlibrary.loan.sip2.session.Session;
import org.smartlibrary.local.client.SelfCheckMachine;

/** A real port of a small library in memory. */
final class Port implements AutoCloseable {

  static final String CARD = "0440001234";
  static final String BOOK = "31000000012345";

  /** Short enough for tests, and long enough for a busy machine. */
  static final Sip2Settings SETTINGS =
      new Sip2Settings(
          true,
          "127.0.0.1",
          0,
          null,
          20,
          3,
          1000,
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(10));

  final SmallLibrary desk =
      new SmallLibrary().reader(CARD, "王小明", "6789", Money.ofYuan("12.50")).copy(BOOK, "红楼梦");
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final Sip2Server server;

  private Port(Sip2Settings settings, Connection.Layer layer) {
    var terminals = new TerminalsInMemory();
    terminals.save(terminal("term01", Encoding.UTF_8));
    terminals.save(terminal("term02", Encoding.GBK));
    var dialogue =
        new Dialogue(desk, new Libraries(), new RepeatsInMemory(), Duration.ofMinutes(10));
    server =
        new Sip2Server(
            settings,
            () -> new Session(terminals, dialogue, Clock.systemUTC()),
            layer,
            new Traffic(meters));
    server.start();
  }

  static Port open() {
    return open(SETTINGS);
  }

  static Port open(Sip2Settings settings) {
    return new Port(settings, socket -> socket);
  }

  static Port open(Connection.Layer layer) {
    return new Port(SETTINGS, layer);
  }

  SelfCheckMachine machine() throws IOException {
    return SelfCheckMachine.connect(address(), StandardCharsets.UTF_8, Duration.ofSeconds(20));
  }

  SelfCheckMachine signedIn() throws IOException {
    var machine = machine();
    if (!machine.signIn("term01", "secret")) {
      throw new IOException("not let in");
    }
    return machine;
  }

  Socket socket() throws IOException {
    var socket = new Socket();
    socket.connect(address());
    socket.setSoTimeout(20_000);
    return socket;
  }

  double closed(String why) {
    return meters.counter("sip2.connections.closed", "why", why).count();
  }

  InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
  }

  static Terminal terminal(String login) {
    return terminal(login, Encoding.UTF_8);
  }

  private static Terminal terminal(String login, Encoding encoding) {
    return new Terminal(
        new TerminalLogin(login),
        SmallLibrary.ISIL,
        "",
        encoding,
        Language.CHINESE,
        Duty.usual(),
        false,
        new TerminalSecret("secret").digest(),
        1);
  }

  @Override
  public void close() {
    server.stop();
  }
}
