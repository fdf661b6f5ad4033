package org.smartlibrary.federation.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chinese characters that are typed for one another: they sound alike, or look alike. */
public final class Alike {

  private static final Map<String, List<Integer>> BY_SOUND = bySound();
  private static final Map<Integer, Set<Integer>> BY_SHAPE = byShape();

  private Alike() {}

  /** Common characters that many speakers pronounce the same: 慈 次 此, 城 沉. */
  public static Set<Integer> inSound(int character) {
    Set<Integer> alike = new LinkedHashSet<>();
    for (String reading : Pinyin.readings(character)) {
      alike.addAll(BY_SOUND.getOrDefault(blurred(reading), List.of()));
    }
    alike.remove(character);
    return alike;
  }

  public static Set<Integer> inShape(int character) {
    return BY_SHAPE.getOrDefault(character, Set.of());
  }

  /** What is one sound in much of China: zh and z, n and l at the beginning, ing and in. */
  private static String blurred(String syllable) {
    String begun =
        syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("^n", "l").replaceFirst("^hu", "fu");
    return begun.replaceFirst("([aei])ng$", "$1n");
  }

  private static Map<String, List<Integer>> bySound() {
    Map<String, List<Integer>> sounds = new HashMap<>();
    // The 6,763 characters of GB 2312 are those that anybody types by mistake.
    CharsetEncoder common = Charset.forName("GB2312").newEncoder();
    for (char character = '\u4E00'; character <= '\u9FA5'; character++) {
      if (common.canEncode(character)) {
        int one = character;
        Pinyin.readings(one)
            .forEach(
                reading ->
                    sounds.computeIfAbsent(blurred(reading), _ -> new ArrayList<>()).add(one));
      }
    }
    return sounds;
  }

  private static Map<Integer, Set<Integer>> byShape() {
    Map<Integer, Set<Integer>> shapes = new HashMap<>();
    for (String line : Table.lines("lookalikes.txt")) {
      List<Integer> group = Folding.compact(line).codePoints().boxed().distinct().toList();
      for (int one : group) {
        Set<Integer> others = shapes.computeIfAbsent(one, _ -> new LinkedHashSet<>());
        others.addAll(group);
        others.remove(one);
      }
    }
    return shapes;
  }
}
