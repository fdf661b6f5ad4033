package org.smartlibrary.startertest;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionEvaluationListener;
import org.awaitility.core.EvaluatedCondition;
import org.awaitility.core.TimeoutEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what every thread was doing when a test had waited in vain: afterwards nobody can tell. */
final class WaitedInVain implements ConditionEvaluationListener<Object> {

  private static final Logger log = LoggerFactory.getLogger(WaitedInVain.class);

  static void listen() {
    Awaitility.setDefaultConditionEvaluationListener(new WaitedInVain());
  }

  @Override
  public void conditionEvaluated(EvaluatedCondition<Object> condition) {
    // Only the end is of interest.
  }

  @Override
  public void onTimeout(TimeoutEvent timeout) {
    log.warn("{}\n{}", timeout.getDescription(), threads());
  }

  private static String threads() {
    return Thread.getAllStackTraces().entrySet().stream()
        .map(WaitedInVain::text)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String text(Map.Entry<Thread, StackTraceElement[]> thread) {
    return Arrays.stream(thread.getValue())
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining("", thread.getKey().getName(), ""));
  }
}
