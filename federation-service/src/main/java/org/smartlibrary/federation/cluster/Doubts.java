package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was noticed on the way and left no cluster: evidence that does not suffice, or was not
 * followed. Of each description the best few are kept, since one title may resemble thousands.
 */
final class Doubts {

  private static final int MOST = 5;
  private static final int ROOM = 4 * MOST;
  private static final Comparator<Doubt> BEST_FIRST =
      Comparator.comparingInt(Doubt::score)
          .reversed()
          .thenComparing(doubt -> doubt.left)
          .thenComparing(doubt -> doubt.right);

  private final Map<String, List<Doubt>> noticed = new HashMap<>();

  /** Two nodes by their ids. */
  record Doubt(String left, String right, int score, Review.Why why) {}

  void uncertain(Node one, Node other, int score) {
    notice(one.id(), other.id(), score, Review.Why.UNCERTAIN);
  }

  void cut(Node one, Node other, int score) {
    notice(one.id(), other.id(), score, Review.Why.CUT);
  }

  private void notice(String one, String other, int score, Review.Why why) {
    boolean ordered = one.compareTo(other) < 0;
    var doubt = new Doubt(ordered ? one : other, ordered ? other : one, score, why);
    List<Doubt> known = noticed.computeIfAbsent(one, _ -> new ArrayList<>());
    known.add(doubt);
    if (known.size() > ROOM) {
      noticed.put(one, new ArrayList<>(best(known)));
    }
  }

  private static List<Doubt> best(List<Doubt> some) {
    return some.stream().sorted(BEST_FIRST).distinct().limit(MOST).toList();
  }

  /** Each pair once, the best first, and of no node more than a few. */
  List<Doubt> best() {
    var pairs = new LinkedHashMap<String, Doubt>();
    noticed.values().stream()
        .flatMap(some -> best(some).stream())
        .sorted(BEST_FIRST)
        .forEach(doubt -> pairs.putIfAbsent(doubt.left + doubt.right, doubt));
    return List.copyOf(pairs.values());
  }
}
