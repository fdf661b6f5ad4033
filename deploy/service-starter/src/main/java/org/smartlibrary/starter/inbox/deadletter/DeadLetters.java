package org.smartlibrary.starter.inbox.deadletter;

import java.util.List;

/** Where dead letters lie until somebody has them replayed or thrown away. */
public interface DeadLetters {

  /** Keeps the letter durably; adding it again changes nothing. */
  void add(DeadLetter letter);

  /** Those of this group and topic that an operator wants replayed. */
  List<DeadLetter> requested(String topic, String group);

  void replayed(DeadLetter letter);

  void failedAgain(DeadLetter letter, String reason);

  long count(String topic, String group);
}
