package org.smartlibrary.loan.interlending;

/** Sends a message to an agency outside. */
public interface Correspondence {

  Outcome send(Agency to, InterlibraryRequest about, Notice notice);

  /** What became of it. */
  sealed interface Outcome {

    /** The agency confirmed that it has it. */
    record Confirmed() implements Outcome {}

    /** The agency has it and refuses it; sending it again would not help. */
    record Rejected(String why) implements Outcome {}

    /** It may not have come; it is sent again later. */
    record Failed(String why) implements Outcome {}
  }
}
