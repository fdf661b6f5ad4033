package org.smartlibrary.loan.sip2.tcp;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.smartlibrary.loan.sip2.TerminalLogin;

/**
 * Who is connected. There is room for so many; when there is none, whoever has not signed in gives
 * way, and of a terminal's own connections the one longest silent: it is half open, most likely.
 */
final class Crowd {

  private final Sip2Settings settings;
  private final Traffic traffic;
  private final Map<Connection, Optional<TerminalLogin>> connected = new HashMap<>();

  Crowd(Sip2Settings settings, Traffic traffic) {
    this.settings = settings;
    this.traffic = traffic;
  }

  /** False when there is no room. */
  synchronized boolean admit(Connection connection) {
    if (connected.size() >= settings.connections() && !makeRoom(Optional.empty())) {
      traffic.closed(Traffic.Why.CROWDED);
      return false;
    }
    connected.put(connection, Optional.empty());
    return true;
  }

  synchronized void signedIn(Connection connection, TerminalLogin login) {
    var known = connected.get(connection);
    var now = Optional.of(login);
    if (known == null || known.equals(now)) {
      return;
    }
    long others = connected.values().stream().filter(now::equals).count();
    if (others >= settings.terminalConnections()) {
      makeRoom(now);
    }
    connected.put(connection, now);
  }

  synchronized void leave(Connection connection) {
    connected.remove(connection);
  }

  synchronized int size() {
    return connected.size();
  }

  synchronized long terminals() {
    return connected.values().stream().filter(Optional::isPresent).count();
  }

  synchronized boolean isAnswering() {
    return connected.keySet().stream().anyMatch(Connection::isAnswering);
  }

  /** Closes those whose time is over. */
  void closeOverdue(long now) {
    closeAll(connection -> connection.isOverdue(now), Traffic.Why.SLOW);
  }

  void closeSilent() {
    closeAll(connection -> !connection.isAnswering(), Traffic.Why.STOPPED);
  }

  void closeAll() {
    closeAll(_ -> true, Traffic.Why.STOPPED);
  }

  private synchronized void closeAll(Predicate<Connection> which, Traffic.Why why) {
    connected.keySet().removeIf(connection -> which.test(connection) && closed(connection, why));
  }

  private boolean makeRoom(Optional<TerminalLogin> of) {
    long now = System.nanoTime();
    var one =
        connected.entrySet().stream()
            .filter(entry -> entry.getValue().equals(of))
            .map(Map.Entry::getKey)
            .min(Comparator.comparingLong(connection -> connection.heard() - now));
    one.ifPresent(
        connection -> {
          closed(connection, Traffic.Why.DISPLACED);
          connected.remove(connection);
        });
    return one.isPresent();
  }

  private boolean closed(Connection connection, Traffic.Why why) {
    connection.close();
    traffic.closed(why);
    return true;
  }
}
