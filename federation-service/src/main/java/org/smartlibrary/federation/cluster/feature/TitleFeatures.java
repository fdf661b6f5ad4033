package org.smartlibrary.federation.cluster.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.feature.Description.Title;
import org.smartlibrary.federation.text.Folding;

/** Takes the titles of one description apart: cores, subtitles, parts, edition words. */
final class TitleFeatures {

  private static final Pattern SUBTITLE = Pattern.compile("\\s[:=]\\s?|[:=]\\s|[：＝]");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:the|a|an|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|i|gli)\\s(?=\\S)");
  private static final Pattern EDITION =
      Pattern.compile("(?:^|\\s)(?:第?[0-9" + Numerals.HAN + "]{1,3}版|\\p{IsHan}{1,4}[版本])$");
  private static final Pattern SUPPLIED = Pattern.compile("^[\\[［〔【]\\p{IsHan}{1,8}[\\]］〕】]\\s*");

  /** What an ampersand may stand for. */
  private static final Pattern AND = Pattern.compile("(?<= )(?:and|und|et|y|og|och) ");

  private static final int LONGEST = 160;

  final SequencedSet<TitleFeature> proper = new LinkedHashSet<>();
  final TreeSet<String> others = new TreeSet<>();
  final TreeSet<String> former = new TreeSet<>();
  final TreeSet<String> editionWords = new TreeSet<>();
  List<Integer> parts = List.of();
  boolean whole;
  String partName = "";
  int edition;

  void add(Title title) {
    switch (title.type()) {
      case "PROPER" -> proper.add(proper(IsbdTitle.of(title)));
      case "FORMER", "LATER" -> former.add(plain(title.value()));
      case "UNIFORM", "ABBREVIATED" -> {}
      default -> others.add(plain(title.value()));
    }
    others.remove("");
    former.remove("");
  }

  void addFormer(String title) {
    former.add(plain(title));
    former.remove("");
  }

  private static String plain(String value) {
    String head = halves(value)[0];
    String rest = Parts.of(bare(Folding.fold(head))).rest();
    return compact(rest);
  }

  /** What stands before the first sign of a subtitle, and what behind it. */
  private static String[] halves(String value) {
    return Scan.hasAny(value, ":=：＝") ? SUBTITLE.split(value, 2) : new String[] {value};
  }

  private TitleFeature proper(Title title) {
    String[] halves = halves(printed(title.value()));
    var numbers = new ArrayList<Integer>();
    Parts dated = Parts.withoutYear(withoutEdition(Folding.fold(halves[0])));
    keep(dated, numbers);
    Parts head = Parts.of(Completeness.withoutJuan(dated.rest()));
    keep(head, numbers);
    Optional<Parts.Named> named = Parts.named(head.rest());
    named.ifPresent(part -> numbers.add(part.number()));
    String core = named.map(Parts.Named::title).orElse(head.rest());
    String rest = subtitle(title.remainder(), numbers);
    if (halves.length == 2 && !halves[1].isBlank()) {
      rest = subtitle(halves[1], numbers) + rest;
    }
    Parts stated = Parts.stated(Ordinals.inDigits(fold(withoutRange(title.partNumber()))));
    numbers.addAll(stated.numbers());
    Parts inName = Parts.atTheEnd(withoutEdition(fold(title.partName())));
    boolean nothingElse = inName.rest().isEmpty();
    numbers.addAll(nothingElse ? inName.numbers() : List.of());
    keepName(
        compact(stated.rest())
            + (nothingElse ? "" : compact(withoutEdition(fold(title.partName()))))
            + named.map(part -> compact(part.name())).orElse(""));
    if (parts.isEmpty()) {
      parts = List.copyOf(numbers);
    }
    return new TitleFeature(
        core.isEmpty() ? compact(Folding.fold(title.value())) : compact(bare(core)), rest);
  }

  private String subtitle(@Nullable String text, List<Integer> numbers) {
    String folded = fold(text == null ? null : printed(text));
    numbers.addAll(Parts.mentioned(folded));
    Parts dated = Parts.withoutYear(withoutEdition(folded));
    keep(dated, numbers);
    Parts found = Parts.atTheEnd(Ordinals.inDigits(Completeness.withoutJuan(dated.rest())));
    keep(found, numbers);
    return compact(found.rest());
  }

  /** Without what the cataloguer supplied in brackets before it ([光绪]湘阴县图志), and without 1-6. */
  private String printed(String title) {
    String rest = Scan.hasAny(title, "[［〔【") ? SUPPLIED.matcher(title).replaceFirst("") : title;
    return Objects.requireNonNullElse(withoutRange(rest.isEmpty() ? title : rest), "");
  }

  private @Nullable String withoutRange(@Nullable String text) {
    Optional<String> rest = text == null ? Optional.empty() : Completeness.withoutRange(text);
    whole |= rest.isPresent();
    return rest.orElse(text);
  }

  /** The first, but a romanised one only until the name itself comes. */
  private void keepName(String name) {
    if (partName.isEmpty() || (Names.han(name) && !Names.han(partName))) {
      partName = name;
    }
  }

  private void keep(Parts found, List<Integer> numbers) {
    numbers.addAll(found.numbers());
    whole |= found.whole();
  }

  private String withoutEdition(String folded) {
    if (!folded.endsWith("版") && !folded.endsWith("本")) {
      return folded;
    }
    var matcher = EDITION.matcher(folded);
    if (!matcher.find() || (matcher.start() == 0 && !folded.endsWith("版"))) {
      return folded;
    }
    String words = folded.substring(matcher.start()).strip();
    editionWords.addAll(EditionStatement.words(words));
    edition = Math.max(edition, EditionStatement.of(words, null).number());
    return folded.substring(0, matcher.start());
  }

  private static String bare(String folded) {
    return Scan.isLatin(folded) ? ARTICLE.matcher(folded).replaceFirst("") : folded;
  }

  private static String fold(@Nullable String text) {
    return text == null ? "" : Folding.fold(text);
  }

  private static String compact(String folded) {
    String words = Ordinals.inDigits(folded);
    boolean several = words.indexOf(' ') >= 0;
    String compact =
        Numerals.inDigits(several ? AND.matcher(words).replaceAll("").replace(" ", "") : words);
    return compact.length() <= LONGEST ? compact : compact.substring(0, LONGEST);
  }
}
