package org.smartlibrary.loan.sip2.message;

/** A message that is none of the protocol's, or ends within its fixed fields. */
public final class MalformedMessage extends RuntimeException {

  /** Says nothing of the message: it may name a reader. */
  MalformedMessage() {
    super("not a message of SIP2", null, false, false);
  }
}
