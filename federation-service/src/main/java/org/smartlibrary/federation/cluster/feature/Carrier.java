package org.smartlibrary.federation.cluster.feature;

import java.util.regex.Pattern;
import org.smartlibrary.federation.text.Folding;

/**
 * What the extent says a thing is, where the record's codes do not: a text that is an online
 * resource is a file, the disc that belongs to a score is no score, and an atlas is a book.
 */
final class Carrier {

  private static final Pattern ONLINE =
      Pattern.compile(
          "online resource|electronic resource|ressource en ligne|online ressource"
              + "|recurso en linea|(?:在线|网络|电子|联机)资源");
  private static final Pattern SOUND =
      Pattern.compile("^[0-9]* ?(?:sound|audio) (?:disc|cassette|tape)|^[0-9]* ?[张盒] ?(?:唱片|光盘)");

  private static final Pattern SHEETS = Pattern.compile("[幅张]|\\b(?:sheet|map)s?\\b");
  private static final Pattern BOUND =
      Pattern.compile("\\batlas\\b|[0-9] ?(?:[页册]|(?:p|pages|s|v|vols?)\\b)");

  private Carrier() {}

  static Form form(Description described) {
    Form coded = Form.of(described.form());
    var extent = described.extent();
    if (extent == null || extent.statement() == null) {
      return coded;
    }
    return switch (coded) {
      case BOOK, SERIAL -> isOnline(extent.statement()) ? Form.EBOOK : coded;
      case SCORE -> says(SOUND, extent.statement()) ? Form.MUSIC : coded;
      case MAP ->
          says(BOUND, extent.statement()) && !says(SHEETS, extent.statement()) ? Form.BOOK : coded;
      default -> coded;
    };
  }

  private static boolean isOnline(String statement) {
    String folded = Folding.fold(statement);
    return (folded.contains("re") || folded.contains("资源")) && ONLINE.matcher(folded).find();
  }

  private static boolean says(Pattern carrier, String statement) {
    return carrier.matcher(Folding.fold(statement)).find();
  }
}
