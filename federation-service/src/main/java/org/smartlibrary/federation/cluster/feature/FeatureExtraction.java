package org.smartlibrary.federation.cluster.feature;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.feature.Description.Contributor;
import org.smartlibrary.federation.cluster.feature.Description.Identifier;
import org.smartlibrary.federation.cluster.feature.Description.Publication;
import org.smartlibrary.federation.cluster.feature.Description.Relation;
import org.smartlibrary.federation.cluster.feature.Description.Title;
import org.smartlibrary.federation.text.Folding;

/** Reads from a description what is compared of it. */
public final class FeatureExtraction {

  private static final Set<String> CREATORS =
      Set.of("AUTHOR", "COMPOSER", "EDITOR", "CHIEF_EDITOR", "COMPILER", "PERFORMER", "DIRECTOR");
  private static final Set<String> HELPERS = Set.of("ANNOTATOR", "ILLUSTRATOR", "PHOTOGRAPHER");
  private static final Set<String> NO_LANGUAGE = Set.of("und", "zxx", "mul", "mis", "|||", "");
  private static final int MOST_NAMES = 6;

  private FeatureExtraction() {}

  public static Features of(Description described) {
    var titles = titles(described);
    var edition = edition(described, titles.edition);
    titles.editionWords.addAll(edition.words());
    var years = Years.of(described, edition.year());
    var publication = described.publication();
    var extent = described.extent();
    return new Features(
        Carrier.form(described),
        Level.of(described.level()),
        isbns(described, "VALID"),
        isbns(described, "SET"),
        numbers(described),
        List.copyOf(titles.proper),
        List.copyOf(titles.others),
        List.copyOf(titles.former),
        titles.parts,
        titles.whole,
        titles.partName,
        creators(described),
        names(described, contributor -> contributor.roles().contains("TRANSLATOR")),
        edition.number(),
        List.copyOf(titles.editionWords),
        years.main(),
        years.others(),
        years.reprint(),
        publication == null ? "" : Publishers.of(publication.publisher()),
        place(publication),
        described.languages().stream().filter(not(NO_LANGUAGE::contains)).distinct().toList(),
        extent == null ? 0 : known(extent.pages()),
        extent == null ? 0 : known(extent.volumes()),
        described.series().stream()
            .map(s -> Folding.compact(s.title()))
            .sorted()
            .distinct()
            .toList());
  }

  private static TitleFeatures titles(Description described) {
    var titles = new TitleFeatures();
    described.titles().forEach(titles::add);
    described.relations().stream()
        .filter(r -> r.type().equals("PRECEDED_BY") || r.type().equals("SUCCEEDED_BY"))
        .map(Relation::title)
        .filter(Objects::nonNull)
        .forEach(titles::addFormer);
    return titles;
  }

  private static EditionStatement edition(Description described, int inTitle) {
    var edition = described.edition();
    var found =
        edition == null
            ? EditionStatement.NONE
            : EditionStatement.of(Folding.fold(edition.statement()), edition.number());
    return found.number() > 0 || inTitle == 0
        ? found
        : new EditionStatement(inTitle, found.year(), found.words());
  }

  private static List<String> isbns(Description described, String status) {
    var isbns = new TreeSet<String>();
    for (Identifier number : described.identifiers()) {
      if (number.type().equals("ISBN") && status.equals(number.status())) {
        isbns.add(number.value());
      }
    }
    return List.copyOf(isbns);
  }

  private static List<String> numbers(Description described) {
    var numbers = new TreeSet<String>();
    for (Identifier number : described.identifiers()) {
      String kind = kind(number);
      String value = kind.isEmpty() ? "" : Folding.compact(number.value());
      if ("VALID".equals(number.status()) && value.length() >= shortest(kind)) {
        numbers.add(kind + ":" + value);
      }
    }
    return List.copyOf(numbers);
  }

  private static String kind(Identifier number) {
    return switch (number.type()) {
      case "ISSN" -> "issn";
      case "ISMN" -> "ismn";
      case "UNIFIED_BOOK_NUMBER" -> "ubn";
      case "NATIONAL_BIBLIOGRAPHY" -> "nbn";
      case "LCCN" -> "lccn";
      case "OCLC" -> "oclc";
      case "DOI" -> "doi";
      case "EAN" -> "ean";
      case "PUBLISHER_NUMBER" -> "label";
      default -> "";
    };
  }

  /** Short numbers of a national bibliography name an issue of it, not a book in it. */
  private static int shortest(String kind) {
    return kind.equals("nbn") ? 8 : 4;
  }

  private static List<String> creators(Description described) {
    var creators =
        names(
            described,
            contributor ->
                contributor.roles().isEmpty()
                    || contributor.roles().stream().anyMatch(CREATORS::contains));
    if (!creators.isEmpty()) {
      return creators;
    }
    var others =
        names(described, contributor -> contributor.roles().stream().anyMatch(HELPERS::contains));
    return others.isEmpty() ? stated(described) : others;
  }

  private static List<String> stated(Description described) {
    return described.titles().stream()
        .map(Title::responsibility)
        .filter(Objects::nonNull)
        .limit(1)
        .flatMap(statement -> Names.in(statement).stream())
        .sorted()
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  private static List<String> names(Description described, Predicate<Contributor> part) {
    var names = new TreeSet<String>();
    int read = 0;
    for (Contributor contributor : described.contributors()) {
      if (read < MOST_NAMES && part.test(contributor)) {
        names.add(Names.of(contributor.name()));
        read++;
      }
    }
    names.remove("");
    return List.copyOf(names);
  }

  private static String place(@Nullable Publication publication) {
    if (publication == null || publication.place() == null) {
      return "";
    }
    String place = Folding.compact(publication.place());
    return place.length() > 2 && place.endsWith("市")
        ? place.substring(0, place.length() - 1)
        : place;
  }

  private static int known(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
