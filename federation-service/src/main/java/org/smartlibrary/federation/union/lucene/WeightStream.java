package org.smartlibrary.federation.union.lucene;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Words with their weights, which take the place of how often a word occurs. */
final class WeightStream extends TokenStream {

  private final Map<String, Integer> weights;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
  private Iterator<Map.Entry<String, Integer>> rest;

  WeightStream(Map<String, Integer> weights) {
    this.weights = weights;
    this.rest = weights.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> next = rest.next();
    term.append(next.getKey());
    weight.setTermFrequency(next.getValue());
    return true;
  }

  @Override
  public void reset() {
    rest = weights.entrySet().iterator();
  }
}
