package org.smartlibrary.loan.service;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.MDC;

/** What a call asks the database, known by the call's correlation id. */
final class Questions implements CommandListener {

  private static final String COUNTED = "counted-";

  private final Map<String, List<String>> asked = new ConcurrentHashMap<>();

  /** The commands of the call that had this id, which begins with {@value COUNTED}. */
  List<String> of(String correlationId) {
    return List.copyOf(asked.getOrDefault(correlationId, List.of()));
  }

  /** Is called on the thread that asks. */
  @Override
  public void commandStarted(CommandStartedEvent event) {
    var call = MDC.get("correlationId");
    if (call != null && call.startsWith(COUNTED)) {
      var name = event.getCommandName();
      var collection = event.getCommand().getString(name).getValue();
      asked
          .computeIfAbsent(call, _ -> new CopyOnWriteArrayList<>())
          .add("%s %s".formatted(name, collection));
    }
  }
}
