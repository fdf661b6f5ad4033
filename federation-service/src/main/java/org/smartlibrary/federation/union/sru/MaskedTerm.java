package org.smartlibrary.federation.union.sru;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.Criterion.Piece;
import org.smartlibrary.federation.union.Criterion.Where;
import org.smartlibrary.federation.union.cql.Term.Sign;

/**
 * A term with gaps. It has to begin with something: two letters, or one Chinese character. Else the
 * index would be read from end to end for one question.
 */
final class MaskedTerm {

  private static final int MOST_GAPS = 8;
  private static final int FEWEST_LETTERS = 2;

  private final List<Sign> signs;

  MaskedTerm(List<Sign> signs) {
    this.signs = signs;
  }

  Criterion criterion(Where where, boolean whole) {
    check();
    return new Criterion.Masked(where, pieces(), whole);
  }

  static String text(List<Sign> signs) {
    StringBuilder text = new StringBuilder();
    signs.forEach(sign -> text.appendCodePoint(sign.codePoint()));
    return text.toString();
  }

  static List<List<Sign>> words(List<Sign> signs) {
    List<List<Sign>> words = new ArrayList<>();
    List<Sign> word = new ArrayList<>();
    for (Sign sign : signs) {
      if (!Character.isWhitespace(sign.codePoint())) {
        word.add(sign);
      } else if (!word.isEmpty()) {
        words.add(word);
        word = new ArrayList<>();
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private void check() {
    String beginning = text(signs.stream().takeWhile(sign -> !sign.special()).toList());
    if (beginning.isEmpty()) {
      throw Diagnosis.MASK_POSITION.refused("a term cannot begin with a masking character");
    }
    long letters = beginning.codePoints().filter(Character::isLetterOrDigit).count();
    if (letters == 0
        || (letters < FEWEST_LETTERS
            && beginning.codePoints().noneMatch(Character::isIdeographic))) {
      throw Diagnosis.MASKED_WORD_TOO_SHORT.refused(beginning);
    }
    if (signs.stream().filter(Sign::special).count() > MOST_GAPS) {
      throw Diagnosis.TOO_MANY_MASKS.refused(String.valueOf(MOST_GAPS));
    }
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Sign sign : signs) {
      if (!sign.special()) {
        text.appendCodePoint(sign.codePoint());
        continue;
      }
      flush(text, pieces);
      pieces.add(sign.codePoint() == '*' ? new Piece.Any() : new Piece.One());
    }
    flush(text, pieces);
    return pieces;
  }

  private static void flush(StringBuilder text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Text(text.toString()));
      text.setLength(0);
    }
  }
}
