package org.smartlibrary.federation.text;

/** A folding while it is written: letters as they come, gaps only once another letter follows. */
final class FoldedText {

  private static final int NOTHING = -1;

  private final StringBuilder text;
  private final Alphabet alphabet;
  private int last = NOTHING;
  private boolean gap;
  private boolean joined;

  FoldedText(int length, Alphabet alphabet) {
    this.text = new StringBuilder(length + 8);
    this.alphabet = alphabet;
  }

  void add(int codePoint) {
    char one = alphabet.oneLetter(codePoint);
    if (one != Alphabet.NOT_ONE) {
      begin(one);
      text.append(one);
      last = one;
      return;
    }
    String letters = alphabet.fold(codePoint);
    if (!letters.isEmpty()) {
      write(letters);
    } else if ((codePoint == '+' || codePoint == '#') && followsLatin()) {
      text.append((char) codePoint);
    } else if (!Alphabet.isMark(codePoint)) {
      joined = Alphabet.isJoint(codePoint) && (!gap || joined);
      gap = true;
    }
  }

  private void write(String letters) {
    begin(letters.codePointAt(0));
    text.append(letters);
    last = letters.codePointBefore(letters.length());
  }

  /** The gap before a letter. */
  private void begin(int letter) {
    if (gap && last != NOTHING && !(joined && Folding.isHan(last) && Folding.isHan(letter))) {
      text.append(' ');
    }
    gap = false;
  }

  private boolean followsLatin() {
    if (gap || text.isEmpty()) {
      return false;
    }
    char before = text.charAt(text.length() - 1);
    return before == '+' || before == '#' || (before >= 'a' && before <= 'z');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
