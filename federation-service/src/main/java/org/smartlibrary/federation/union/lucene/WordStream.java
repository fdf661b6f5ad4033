package org.smartlibrary.federation.union.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.smartlibrary.federation.union.lucene.Words.Word;

/** Words that are cut already, handed to the index. */
final class WordStream extends TokenStream {

  private final List<Word> words;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private int next;

  WordStream(List<Word> words) {
    this.words = words;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    Word word = words.get(next++);
    term.append(word.text());
    step.setPositionIncrement(word.moves() ? 1 : 0);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
