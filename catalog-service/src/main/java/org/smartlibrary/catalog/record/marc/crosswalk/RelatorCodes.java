package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.catalog.record.Contributor.Role;

/** The relator codes of MARC 21 (aut, trl) and UNIMARC (070, 730). */
final class RelatorCodes {

  private RelatorCodes() {}

  static Optional<List<Role>> meaning(String code) {
    return switch (code.length()) {
      case 3 -> role(code).map(List::of);
      default -> Optional.empty();
    };
  }

  private static Optional<Role> role(String code) {
    return Character.isDigit(code.charAt(0))
        ? Optional.of(ofNumber(code))
        : ofLetters(code.toLowerCase(java.util.Locale.ROOT));
  }

  private static Optional<Role> ofLetters(String code) {
    return switch (code) {
      case "aut", "cre", "dub", "aus", "lyr", "lbt" -> Optional.of(Role.AUTHOR);
      case "edt", "edc", "edm", "pbd" -> Optional.of(Role.EDITOR);
      case "com" -> Optional.of(Role.COMPILER);
      case "trl" -> Optional.of(Role.TRANSLATOR);
      case "ann", "cwt" -> Optional.of(Role.ANNOTATOR);
      case "ill", "art", "drm", "egr", "ltg" -> Optional.of(Role.ILLUSTRATOR);
      case "pht" -> Optional.of(Role.PHOTOGRAPHER);
      case "cmp", "arr" -> Optional.of(Role.COMPOSER);
      case "prf", "act", "sng", "mus", "itr", "cnd", "nrt", "dnc", "voc" ->
          Optional.of(Role.PERFORMER);
      case "drt", "fmd" -> Optional.of(Role.DIRECTOR);
      case "pbl" -> Optional.of(Role.PUBLISHER);
      default ->
          code.chars().allMatch(Character::isLetter) ? Optional.of(Role.OTHER) : Optional.empty();
    };
  }

  private static Role ofNumber(String code) {
    return switch (code) {
      case "070", "100", "330", "480", "520", "690", "072" -> Role.AUTHOR;
      case "340", "651" -> Role.EDITOR;
      case "220" -> Role.COMPILER;
      case "730" -> Role.TRANSLATOR;
      case "020", "210", "212" -> Role.ANNOTATOR;
      case "440", "040", "350", "510" -> Role.ILLUSTRATOR;
      case "600" -> Role.PHOTOGRAPHER;
      case "230", "030" -> Role.COMPOSER;
      case "590", "005", "545", "721", "250", "275", "550", "755" -> Role.PERFORMER;
      case "300", "370" -> Role.DIRECTOR;
      case "650" -> Role.PUBLISHER;
      default -> Role.OTHER;
    };
  }
}
