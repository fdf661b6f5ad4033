package org.smartlibrary.starter.inbox.deadletter;

import java.util.function.Consumer;

/** For a service without a database: the topic is all there is. */
final class TopicDeadLetters implements DeadLetters {

  private final DeadLetterTopics topics;

  TopicDeadLetters(DeadLetterTopics topics) {
    this.topics = topics;
  }

  @Override
  public void add(DeadLetter letter) {
    topics.send(letter);
  }

  @Override
  public void eachRequested(String topic, String group, Consumer<DeadLetter> replay) {}

  @Override
  public void replayed(DeadLetter letter) {}

  @Override
  public void failedAgain(DeadLetter letter, String reason) {}

  @Override
  public long count(String topic, String group) {
    return 0;
  }
}
