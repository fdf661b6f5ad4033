package org.smartlibrary.starter.inbox.deadletter;

import java.util.function.Consumer;

/** Where dead letters lie until somebody has them replayed or thrown away. */
public interface DeadLetters {

  /** Keeps the letter durably; adding it again changes nothing. */
  void add(DeadLetter letter);

  /** Some of this group and topic that an operator wants replayed, few in memory at once. */
  void eachRequested(String topic, String group, Consumer<DeadLetter> replay);

  void replayed(DeadLetter letter);

  void failedAgain(DeadLetter letter, String reason);

  long count(String topic, String group);
}
