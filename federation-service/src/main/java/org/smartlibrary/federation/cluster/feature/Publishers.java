package org.smartlibrary.federation.cluster.feature;

import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.text.Folding;

/** A publisher's name without the words that every publisher has: 出版社, Verlag, Press, &amp; Co. */
final class Publishers {

  private static final Pattern FORMS =
      Pattern.compile("(?:股份|责任|有限|公司|出版传媒|出版集团|出版总社|出版公司|出版社|出版|集团|发行|编辑部|杂志社|期刊社|报社)+$");
  private static final Set<String> NOBODY = Set.of("该刊", "本刊", "该刊编辑部", "本刊编辑部", "编辑部");
  private static final Set<String> COMMON =
      Set.of(
          ("verlag verlagsgesellschaft press presses publisher publishers publishing publications"
                  + " pub publ co company inc ltd llc gmbh ag kg sa srl and und et the books book"
                  + " edition editions editeur ed izd izdatelstvo изд во izdat")
              .split(" "));

  private Publishers() {}

  static String of(@Nullable String publisher) {
    if (publisher == null) {
      return "";
    }
    String folded = Folding.fold(publisher);
    return Names.han(folded) ? chinese(Folding.withoutSpaces(folded)) : western(folded);
  }

  private static String chinese(String compact) {
    String core = FORMS.matcher(compact).replaceFirst("");
    return NOBODY.contains(core) || NOBODY.contains(compact) ? "" : core.isEmpty() ? compact : core;
  }

  private static String western(String folded) {
    var core = new StringJoiner(" ");
    for (String word : folded.split(" ", -1)) {
      if (!COMMON.contains(word)) {
        core.add(word);
      }
    }
    return core.length() == 0 ? folded : core.toString();
  }
}
