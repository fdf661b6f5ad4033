package org.smartlibrary.federation.cluster.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ordinal numbers in words, as digits: the first session's report is not the second session's. */
final class Ordinals {

  private static final List<String> WORDS =
      List.of(
          "one eins first premier premiere erster erste erstes primo prima primero",
          "two zwei second deuxieme seconde zweiter zweite zweites secondo seconda secunda segundo",
          "three drei third troisieme dritter dritte drittes terzo terza tertia tercero",
          "four vier fourth quatrieme vierter vierte viertes quarto quarta cuarto",
          "fifth cinquieme funfter funfte funftes quinto quinta",
          "sixth sixieme sechster sechste sechstes sesto sesta sexto",
          "seventh septieme siebter siebte siebtes settimo settima septimo",
          "eighth huitieme achter achte achtes ottavo ottava octavo",
          "ninth neuvieme neunter neunte neuntes nono nona noveno",
          "tenth dixieme zehnter zehnte zehntes decimo decima");
  private static final Map<String, String> DIGITS = digits();

  private Ordinals() {}

  /** The folded text with each ordinal word in digits. */
  static String inDigits(String folded) {
    if (folded.isEmpty() || folded.charAt(0) > 0x7F) {
      return folded;
    }
    String[] words = folded.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = DIGITS.getOrDefault(words[i], words[i]);
    }
    return String.join(" ", words);
  }

  private static Map<String, String> digits() {
    var digits = new HashMap<String, String>();
    for (int i = 0; i < WORDS.size(); i++) {
      for (String word : WORDS.get(i).split(" ", -1)) {
        digits.put(word, String.valueOf(i + 1));
      }
    }
    return digits;
  }
}
