package org.smartlibrary.loan.sip2.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.loan.sip2.session.Session;
import org.springframework.context.SmartLifecycle;

/**
 * The port where machines connect. One that is taken keeps nothing else from starting: it is tried
 * until it is free, and health says so.
 */
final class Sip2Server implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Sip2Server.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);
  private static final int BACKLOG = 200;

  private final Sip2Settings settings;
  private final Supplier<Session> sessions;
  private final Connection.Layer layer;
  private final Traffic traffic;
  private final Crowd crowd;
  private volatile boolean running;
  private volatile @Nullable ServerSocket listening;

  Sip2Server(
      Sip2Settings settings, Supplier<Session> sessions, Connection.Layer layer, Traffic traffic) {
    this.settings = settings;
    this.sessions = sessions;
    this.layer = layer;
    this.traffic = traffic;
    this.crowd = new Crowd(settings, traffic);
    traffic.follow(crowd);
  }

  @Override
  public void start() {
    running = true;
    listen();
    Thread.ofPlatform().name("sip2-port").daemon().start(this::acceptAll);
    Thread.ofVirtual().name("sip2-deadlines").start(this::watch);
  }

  /** Machines hear the end of what is being answered, and nothing after it. */
  @Override
  public void stop() {
    running = false;
    try {
      var open = listening;
      if (open != null) {
        open.close();
      }
      crowd.closeSilent();
      long until = System.nanoTime() + LAST_WORDS.toNanos();
      while (crowd.isAnswering() && until - System.nanoTime() > 0) {
        Thread.sleep(LOOK.dividedBy(10));
      }
    } catch (IOException e) {
      log.warn("The port of the self-check machines did not close", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listening = null;
      crowd.closeAll();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  boolean isListening() {
    var open = listening;
    return open != null && !open.isClosed();
  }

  /** The port that is listened on, or is to be. */
  int port() {
    var open = listening;
    return open == null ? settings.port() : open.getLocalPort();
  }

  long terminals() {
    return crowd.terminals();
  }

  private void listen() {
    try {
      var open = new ServerSocket();
      open.setReuseAddress(true);
      open.bind(new InetSocketAddress(settings.address(), settings.port()), BACKLOG);
      listening = open;
      log.info("Self-check machines connect at {}:{}", settings.address(), port());
    } catch (IOException e) {
      log.error(
          "Self-check machines cannot connect: {}:{} cannot be listened on ({}). Free the port, or set loan.sip2.port; it is tried again every {} s.",
          settings.address(),
          settings.port(),
          e.getMessage(),
          PAUSE.toSeconds());
    }
  }

  private void acceptAll() {
    try {
      while (running) {
        var open = listening;
        if (open == null) {
          Thread.sleep(PAUSE);
          listen();
        } else {
          accept(open);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept(ServerSocket open) throws InterruptedException {
    try {
      serve(open.accept());
    } catch (IOException e) {
      if (running) {
        log.warn("A connection was not accepted: {}", e.getMessage());
        Thread.sleep(LOOK);
      }
    }
  }

  private void serve(Socket socket) throws IOException {
    var connection = new Connection(socket, layer, sessions.get(), settings, crowd, traffic);
    if (crowd.admit(connection)) {
      Thread.ofVirtual().name("sip2-connection").start(connection);
    } else {
      socket.close();
    }
  }

  private void watch() {
    try {
      while (running) {
        Thread.sleep(LOOK);
        crowd.closeOverdue(System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
