package org.smartlibrary.federation.cluster.match;

import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;

/** All that is weighed. */
final class Weights {

  static final List<WeighingRule> ALL =
      List.of(
          new WeighingRule("isbn", Numbers::isbn, Features::isbns),
          new WeighingRule("set-isbn", Numbers::setIsbn, Features::setIsbns),
          new WeighingRule("number", Numbers::other, Features::numbers),
          new WeighingRule("title", Titles::agreement, Features::titles),
          new WeighingRule("subtitle", Titles::subtitle, Features::titles),
          new WeighingRule("creator", People::creators, Features::creators),
          new WeighingRule("translator", People::translators, Features::translators),
          new WeighingRule("publisher", Publishing::house, Features::publisher),
          new WeighingRule("year", Publishing::year, Features::year),
          new WeighingRule("beginning", Kinds::beginning, Features::place),
          new WeighingRule("edition", Publishing::edition, Features::edition),
          new WeighingRule("edition-words", Publishing::editionWords, Features::editionWords),
          new WeighingRule("pages", Extents::pages, Features::pages),
          new WeighingRule("volumes", Extents::volumes, Features::volumes),
          new WeighingRule("part", Sets::part, Features::parts),
          new WeighingRule("part-name", Sets::partName, Features::partName),
          new WeighingRule("form", Kinds::form, Features::form),
          new WeighingRule(
              "series",
              (left, right) -> Overlap.any(left.series(), right.series()) ? 4 : 0,
              Features::series));

  private Weights() {}
}
