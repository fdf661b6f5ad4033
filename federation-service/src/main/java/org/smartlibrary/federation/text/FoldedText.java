package org.smartlibrary.federation.text;

/** A folding while it is written: letters as they come, gaps only once another letter follows. */
final class FoldedText {

  private static final int NOTHING = -1;

  private final StringBuilder text;
  private int last = NOTHING;
  private boolean gap;
  private boolean joined;

  FoldedText(int length) {
    text = new StringBuilder(length + 8);
  }

  void add(int codePoint, Alphabet alphabet) {
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
    int first = letters.codePointAt(0);
    if (gap && last != NOTHING && !(joined && Folding.isHan(last) && Folding.isHan(first))) {
      text.append(' ');
    }
    text.append(letters);
    last = letters.codePointBefore(letters.length());
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
