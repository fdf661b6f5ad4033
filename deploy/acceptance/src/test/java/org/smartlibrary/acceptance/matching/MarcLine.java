package org.smartlibrary.acceptance.matching;

import java.util.Map;

/**
 * A MARC record in one line, as a cataloguer would jot it down: {@code cn} (CNMARC) or {@code us}
 * (MARC 21), then the fields between bars. {@code cn-set}, {@code us-ebook} and the like name
 * another kind than a book in one volume, {@code us:eng} another language than Chinese. A field is
 * its tag, with {@code .4} for its second indicator where that matters, and its subfields, the
 * first of which is $a unless it says otherwise: {@code 200 三体$f刘慈欣著 | 264.4 $cc2008}.
 */
final class MarcLine {

  /** Leader/06 and /07 of a kind. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("book", "am"),
          Map.entry("set", "am"),
          Map.entry("part", "am"),
          Map.entry("rare", "am"),
          Map.entry("article", "aa"),
          Map.entry("serial", "as"),
          Map.entry("eserial", "as"),
          Map.entry("map", "em"),
          Map.entry("score", "cm"),
          Map.entry("music", "jm"),
          Map.entry("spoken", "im"),
          Map.entry("video", "gm"),
          Map.entry("ebook", "am"));

  private static final String FIXED_FIELDS = " ".repeat(40);
  private static final int FORM = 23;
  private static final int LANGUAGE = 35;

  private MarcLine() {}

  static String toXml(String line) {
    String[] head = line.split("\\s+", 2);
    String[] coded = head[0].split(":", 2);
    String[] dialect = coded[0].split("-", 2);
    String kind = dialect.length > 1 ? dialect[1] : "book";
    String language = coded.length > 1 ? coded[1] : "chi";
    boolean chinese = dialect[0].equals("cn");
    var xml = new StringBuilder("<record xmlns=\"http://www.loc.gov/MARC21/slim\">");
    xml.append("<leader>").append(leader(chinese, kind)).append("</leader>");
    xml.append("<controlfield tag=\"001\">1</controlfield>");
    xml.append(chinese ? cnmarc(kind, language) : marc21(kind, language));
    for (String field : head[1].split("\\s*\\|\\s*", -1)) {
      append(xml, field.strip());
    }
    return xml.append("</record>").toString();
  }

  private static String leader(boolean chinese, String kind) {
    String type = TYPES.getOrDefault(kind, "");
    if (type.isEmpty()) {
      throw new IllegalArgumentException("No kind of thing is called " + kind);
    }
    String part = kind.equals("set") ? "1" : kind.equals("part") ? "2" : "0";
    String multipart = kind.equals("set") ? "a" : kind.equals("part") ? "b" : " ";
    return chinese
        ? "00000n" + type + part + " 2200000   450 "
        : "00000n" + type + " a2200000 i" + multipart + "4500";
  }

  private static String cnmarc(String kind, String language) {
    String more =
        switch (kind) {
          case "rare" -> field("140", "ac");
          case "ebook" -> field("106", "s");
          default -> "";
        };
    return more + field("101", language) + field("801", "CN");
  }

  private static String marc21(String kind, String language) {
    var fixed = new StringBuilder(FIXED_FIELDS).replace(LANGUAGE, LANGUAGE + 3, language);
    if (kind.equals("ebook")) {
      fixed.setCharAt(FORM, 'o');
    }
    return "<controlfield tag=\"008\">" + fixed + "</controlfield>";
  }

  private static String field(String tag, String value) {
    return "<datafield tag=\"%s\" ind1=\" \" ind2=\" \"><subfield code=\"a\">%s</subfield></datafield>"
        .formatted(tag, value);
  }

  private static void append(StringBuilder xml, String field) {
    String tag = field.substring(0, 3);
    boolean indicated = field.charAt(3) == '.';
    char second = indicated ? field.charAt(4) : tag.equals("264") ? '1' : ' ';
    String text = field.substring(indicated ? 5 : 3).strip();
    xml.append("<datafield tag=\"%s\" ind1=\" \" ind2=\"%s\">".formatted(tag, second));
    for (String subfield :
        (text.startsWith("$") ? text.substring(1) : "a" + text).split("\\$", -1)) {
      xml.append("<subfield code=\"%s\">".formatted(subfield.charAt(0)))
          .append(subfield.substring(1).replace("&", "&amp;").replace("<", "&lt;"))
          .append("</subfield>");
    }
    xml.append("</datafield>");
  }
}
