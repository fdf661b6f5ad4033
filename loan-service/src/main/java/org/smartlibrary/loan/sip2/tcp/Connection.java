package org.smartlibrary.loan.sip2.tcp;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.session.Reply;
import org.smartlibrary.loan.sip2.session.Session;

/**
 * One machine's connection: its lines are answered one after the other, however many it has sent
 * ahead. At any moment it has a deadline, after which whoever looks closes it.
 */
final class Connection implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(Connection.class);

  private final Socket socket;
  private final Layer layer;
  private final Session session;
  private final Sip2Settings settings;
  private final Crowd crowd;
  private final Traffic traffic;
  private final long signInBy;
  private volatile boolean signedIn;
  private volatile boolean answering;
  private volatile boolean closed;
  private volatile long deadline;
  private volatile long heard = System.nanoTime();

  Connection(
      Socket socket,
      Layer layer,
      Session session,
      Sip2Settings settings,
      Crowd crowd,
      Traffic traffic) {
    this.socket = socket;
    this.layer = layer;
    this.session = session;
    this.settings = settings;
    this.crowd = crowd;
    this.traffic = traffic;
    this.signInBy = in(settings.signIn());
    this.deadline = signInBy;
  }

  /** What lies between the socket and the lines: nothing, or TLS. */
  @FunctionalInterface
  interface Layer {
    Socket over(Socket socket) throws IOException;
  }

  @Override
  public void run() {
    try (var plain = socket;
        var talking = layer.over(plain)) {
      talk(talking);
    } catch (Lines.TooLongLine e) {
      traffic.closed(Traffic.Why.OVERSIZED);
    } catch (Tls.NotSecured e) {
      notSecured();
    } catch (IOException e) {
      log.debug("A connection broke: {}", e.getClass().getName());
    } catch (RuntimeException e) {
      traffic.closed(Traffic.Why.FAILED);
      log.error("A machine gets no answer and will ask again: {}", Failures.told(e));
    } finally {
      crowd.leave(this);
    }
  }

  private void talk(Socket talking) throws IOException {
    talking.setTcpNoDelay(true);
    talking.setKeepAlive(true);
    var out = talking.getOutputStream();
    var lines = new Lines(talking.getInputStream(), settings.longestLine(), this::lineBegun);
    Reply reply;
    do {
      silent();
      var line = lines.next();
      if (line.isEmpty()) {
        return;
      }
      patience(settings.answer());
      heard = System.nanoTime();
      answering = true;
      reply = traffic.measured(() -> session.take(line.get()));
      out.write(reply.line());
      answering = false;
      session.terminal().ifPresent(terminal -> arrived(terminal.login()));
    } while (!reply.hangUp());
    traffic.closed(Traffic.Why.REFUSED);
  }

  /** What the watch has closed during the handshake is counted there. */
  private void notSecured() {
    if (!closed) {
      traffic.closed(Traffic.Why.NOT_SECURED);
    }
  }

  private void arrived(TerminalLogin login) {
    signedIn = true;
    crowd.signedIn(this, login);
  }

  private void silent() {
    patience(settings.idle());
  }

  private void lineBegun() {
    patience(settings.line());
  }

  /** Whoever has not signed in has until then, whatever comes in. */
  private void patience(Duration time) {
    long until = in(time);
    deadline = !signedIn && signInBy - until < 0 ? signInBy : until;
  }

  private static long in(Duration time) {
    return System.nanoTime() + time.toNanos();
  }

  boolean isOverdue(long now) {
    return deadline - now < 0;
  }

  boolean isAnswering() {
    return answering;
  }

  /** When the last line came in, or when it was opened. */
  long heard() {
    return heard;
  }

  /** From another thread: whatever it waits for, it waits no longer. */
  void close() {
    closed = true;
    try {
      socket.close();
    } catch (IOException e) {
      log.debug("A connection did not close: {}", e.getClass().getName());
    }
  }
}
