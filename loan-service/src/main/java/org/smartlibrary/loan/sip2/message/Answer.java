package org.smartlibrary.loan.sip2.message;

import java.util.Optional;

/**
 * An answer that is being written, field by field. Nothing in a value can end it: bars and what
 * controls a line become blanks.
 */
public final class Answer {

  private static final int LARGEST_COUNT = 9999;
  private static final int LONGEST_VALUE = 255;

  private final MessageType type;
  private final StringBuilder text;
  private boolean refusal;

  private Answer(MessageType type) {
    this.type = type;
    this.text = new StringBuilder(type.answer());
  }

  public static Answer to(MessageType type) {
    return new Answer(type);
  }

  /** {@code 1} or {@code 0}; the protocol's success has both. */
  public Answer ok(boolean value) {
    return fixed(value ? "1" : "0");
  }

  /** {@code Y} or {@code N}. */
  public Answer yes(boolean value) {
    return fixed(value ? "Y" : "N");
  }

  /** A field whose width the protocol gives. */
  public Answer fixed(String value) {
    text.append(value);
    return this;
  }

  /** Four digits. */
  public Answer count(int value) {
    return fixed("%04d".formatted(Math.clamp(value, 0, LARGEST_COUNT)));
  }

  /** A tagged field, which may be empty. */
  public Answer field(String tag, String value) {
    text.append(tag).append(clean(value)).append('|');
    return this;
  }

  /** A tagged field where there is something to say. */
  public Answer field(String tag, Optional<String> value) {
    value.ifPresent(present -> field(tag, present));
    return this;
  }

  /** Why not, for the machine's screen and its printer. */
  public Answer because(String sentence) {
    refusal = true;
    return say(sentence);
  }

  /** A sentence for the machine's screen and its printer. */
  public Answer say(String sentence) {
    return field("AF", sentence).field("AG", sentence);
  }

  public MessageType type() {
    return type;
  }

  /** Whether the library's rules said no: to the protocol that is an answer like any. */
  public boolean isRefusal() {
    return refusal;
  }

  public String text() {
    return text.toString();
  }

  private static String clean(String value) {
    var clean = new StringBuilder(value.length());
    value
        .codePoints()
        .limit(LONGEST_VALUE)
        .map(c -> c == '|' || Character.isISOControl(c) ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
