package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.cql.CqlNode.Clause;
import org.smartlibrary.federation.union.cql.CqlNode.Modifier;

/** Says one clause in the union's own terms. */
final class ClauseTranslation {

  private static final Set<String> RELATIONS =
      Set.of(
          "=",
          "==",
          "<>",
          "<",
          ">",
          "<=",
          ">=",
          "any",
          "all",
          "within",
          "encloses",
          "adj",
          "exact",
          "scr");

  /** What is done anyway, or changes nothing here. */
  private static final Set<String> MODIFIERS =
      Set.of("masked", "unmasked", "ignorecase", "ignoreaccents", "word", "relevant", "isodate");

  /** Codes that people write for those that catalogues use. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "zh", "chi", "zho", "chi", "en", "eng", "fr", "fre", "fra", "fre", "de", "ger", "deu",
          "ger", "ja", "jpn", "ru", "rus");

  /** Forms by the names of the DCMI type vocabulary. */
  private static final Map<String, List<String>> TYPES =
      Map.of(
          "text", List.of("BOOK", "EBOOK", "SERIAL", "MANUSCRIPT", "RARE_BOOK"),
          "image", List.of("IMAGE", "MAP"),
          "stillimage", List.of("IMAGE"),
          "movingimage", List.of("VIDEO"),
          "sound", List.of("MUSIC", "SPOKEN_AUDIO"),
          "software", List.of("COMPUTER_FILE"),
          "collection", List.of("KIT"),
          "physicalobject", List.of("OBJECT"));

  private final Clause clause;
  private final Index index;
  private final String relation;

  ClauseTranslation(Clause clause, Index index) {
    this.clause = clause;
    this.index = index;
    this.relation = clause.relation().word();
  }

  Criterion criterion() {
    check();
    return switch (index.kind()) {
      case Index.Text(Criterion.Where where) -> new TextClause(clause, where).criterion();
      case Index.Always() -> new Criterion.Everything();
      case Index.Year() -> Dates.published(relation, plain());
      case Index.Change() -> Dates.changed(relation, plain());
      case Index.Language() -> equal(code -> new Criterion.Language(language(code)));
      case Index.Form() -> equal(ClauseTranslation::form);
      case Index.Identifying() -> equal(Criterion.Numbered::new);
      case Index.Holder() -> equal(Criterion.HeldBy::new);
      case Index.RecordId() -> equal(Criterion.Id::new);
    };
  }

  private void check() {
    if (!RELATIONS.contains(relation)) {
      throw Diagnosis.UNSUPPORTED_RELATION.refused(clause.relation().name());
    }
    for (Modifier modifier : clause.relation().modifiers()) {
      String name =
          modifier.name().startsWith("cql.") ? modifier.name().substring(4) : modifier.name();
      if (!MODIFIERS.contains(name)) {
        throw Diagnosis.UNSUPPORTED_RELATION_MODIFIER.refused(modifier.name());
      }
    }
  }

  /** One value, or any of several; a number or a code is all there is. */
  private Criterion equal(Function<String, Criterion> condition) {
    String text = plain();
    return switch (relation) {
      case "=", "==", "exact", "all", "adj", "scr" -> condition.apply(text);
      case "any" -> new Criterion.Or(Stream.of(text.split("\\s+")).map(condition).toList());
      case "<>" -> new Criterion.Not(new Criterion.Everything(), condition.apply(text));
      default -> throw Diagnosis.RELATION_AND_INDEX.refused(relation + " " + clause.index());
    };
  }

  private String plain() {
    if (clause.term().has("*?")) {
      throw Diagnosis.MASKING_UNSUPPORTED.refused(clause.index());
    }
    if (clause.term().has("^")) {
      throw Diagnosis.ANCHORING_UNSUPPORTED.refused(clause.index());
    }
    String text = clause.term().plain().strip();
    if (text.isEmpty()) {
      throw Diagnosis.EMPTY_TERM.refused(null);
    }
    return text;
  }

  private static String language(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    return LANGUAGES.getOrDefault(lower, lower);
  }

  private static Criterion form(String name) {
    List<String> forms =
        TYPES.getOrDefault(name.toLowerCase(Locale.ROOT), List.of(name.toUpperCase(Locale.ROOT)));
    return new Criterion.Or(forms.stream().<Criterion>map(Criterion.Form::new).toList());
  }
}
