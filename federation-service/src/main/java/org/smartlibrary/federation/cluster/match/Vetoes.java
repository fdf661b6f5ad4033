package org.smartlibrary.federation.cluster.match;

import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;

/** All that rules one manifestation out. */
final class Vetoes {

  static final List<VetoRule> ALL =
      List.of(
          new VetoRule("volume", Sets::otherPart, f -> f.parts() + f.partName()),
          new VetoRule("edition", Publishing::otherEdition, Features::edition),
          new VetoRule("form", Kinds::otherForm, Features::form),
          new VetoRule("level", Kinds::otherLevel, Features::level),
          new VetoRule("language", Kinds::otherLanguage, Features::languages),
          new VetoRule("years-far-apart", Publishing::otherTimes, Features::year),
          new VetoRule("set-against-part", Sets::setAgainstPart, f -> f.level() + " " + f.parts()),
          new VetoRule(
              "translator",
              (left, right) -> People.strangers(left.translators(), right.translators()),
              Features::translators),
          new VetoRule("title-change", Kinds::titleChange, Features::titles),
          new VetoRule(
              "publisher-and-number",
              Vetoes::otherHouseAndNumber,
              f -> f.publisher() + " " + f.isbns()));

  private Vetoes() {}

  /** Another house under another number: a shared title is then two books' title. */
  private static boolean otherHouseAndNumber(Features left, Features right) {
    return Overlap.none(left.isbns(), right.isbns()) && Publishing.house(left, right) < 0;
  }
}
