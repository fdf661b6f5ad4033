package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.catalog.record.Contributor.Role;

/**
 * The relator terms that records spell out: author, ed., Übersetzer, иллюстратор. Recognised by how
 * they begin.
 */
final class RelatorTerms {

  private static final List<Map.Entry<String, Role>> BEGINNINGS =
      List.of(
          Map.entry("auth", Role.AUTHOR),
          Map.entry("aut", Role.AUTHOR),
          Map.entry("verf", Role.AUTHOR),
          Map.entry("writer", Role.AUTHOR),
          Map.entry("авт", Role.AUTHOR),
          Map.entry("lyricist", Role.AUTHOR),
          Map.entry("joint author", Role.AUTHOR),
          Map.entry("chief ed", Role.CHIEF_EDITOR),
          Map.entry("editor-in-chief", Role.CHIEF_EDITOR),
          Map.entry("ed", Role.EDITOR),
          Map.entry("éd", Role.EDITOR),
          Map.entry("hrsg", Role.EDITOR),
          Map.entry("herausg", Role.EDITOR),
          Map.entry("ред", Role.EDITOR),
          Map.entry("joint ed", Role.EDITOR),
          Map.entry("compil", Role.COMPILER),
          Map.entry("comp.", Role.COMPILER),
          Map.entry("сост", Role.COMPILER),
          Map.entry("tr", Role.TRANSLATOR),
          Map.entry("übers", Role.TRANSLATOR),
          Map.entry("пер", Role.TRANSLATOR),
          Map.entry("annot", Role.ANNOTATOR),
          Map.entry("comment", Role.ANNOTATOR),
          Map.entry("ill", Role.ILLUSTRATOR),
          Map.entry("artist", Role.ILLUSTRATOR),
          Map.entry("илл", Role.ILLUSTRATOR),
          Map.entry("photog", Role.PHOTOGRAPHER),
          Map.entry("fotog", Role.PHOTOGRAPHER),
          Map.entry("compos", Role.COMPOSER),
          Map.entry("komp", Role.COMPOSER),
          Map.entry("perf", Role.PERFORMER),
          Map.entry("singer", Role.PERFORMER),
          Map.entry("actor", Role.PERFORMER),
          Map.entry("conductor", Role.PERFORMER),
          Map.entry("narrat", Role.PERFORMER),
          Map.entry("musician", Role.PERFORMER),
          Map.entry("instrumentalist", Role.PERFORMER),
          Map.entry("film director", Role.DIRECTOR),
          Map.entry("direct", Role.DIRECTOR),
          Map.entry("publish", Role.PUBLISHER),
          Map.entry("issuing", Role.PUBLISHER));

  private RelatorTerms() {}

  static Optional<List<Role>> meaning(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Role> beginning : BEGINNINGS) {
      if (lower.startsWith(beginning.getKey())) {
        return Optional.of(List.of(beginning.getValue()));
      }
    }
    return Optional.empty();
  }
}
