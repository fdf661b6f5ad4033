package org.smartlibrary.federation.union;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said in a question beside plain words: 作者:鲁迅, title:"pride and prejudice", a number, a
 * class, a place on the shelf.
 *
 * @param query what is asked, each part where it belongs
 * @param told what was understood, to be told in the answer
 */
record Understanding(UnionQuery query, List<Understood> told) {

  private static final String VALUE = "(?:\"([^\"]*)\"|“([^”]*)”|(\\S+))";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\S)(作者|责任者|責任者|著者|author|creator|题名|題名|书名|書名|title|主题|主題|subject"
              + "|isbn|issn|分类号|分類號|clc|索书号|索書號|call)\\s*[:：]\\s*"
              + VALUE,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<!\\S)(isbn|issn)\\s*(?=[\\dXx-]{8})([\\dXx-]+)(?!\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISBN =
      Pattern.compile("(?:\\d[\\s-]*){9}(?:(?:\\d[\\s-]*){3})?[\\dXx]");
  private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dXx]");
  private static final Pattern CALL_NUMBER = Pattern.compile("[A-Za-z]{1,3}\\d[\\w.:-]*/[^\\s/]+");
  private static final Pattern CLASS = Pattern.compile("[A-Za-z]{1,2}\\d[\\d.]*(?:-\\d+)?");

  static Understanding of(UnionQuery asked) {
    List<Understood> told = new ArrayList<>();
    UnionQuery query = named(NUMBERED, named(NAMED, asked, told), told);
    bare(query.any().strip(), told);
    return new Understanding(query, List.copyOf(told));
  }

  private static UnionQuery named(Pattern pattern, UnionQuery asked, List<Understood> told) {
    Matcher part = pattern.matcher(asked.any());
    StringBuilder rest = new StringBuilder();
    UnionQuery query = asked;
    while (part.find()) {
      Understood found = new Understood(field(part.group(1)), value(part));
      told.add(found);
      query = found.as().equals("callNumber") ? query : query.with(found);
      part.appendReplacement(
          rest, Matcher.quoteReplacement(found.as().equals("callNumber") ? found.text() : " "));
    }
    return query.withAny(part.appendTail(rest).toString().strip());
  }

  private static String value(Matcher part) {
    for (int group = 2; group <= part.groupCount(); group++) {
      if (part.group(group) != null) {
        return part.group(group);
      }
    }
    return "";
  }

  private static String field(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "作者", "责任者", "責任者", "著者", "author", "creator" -> "author";
      case "题名", "題名", "书名", "書名", "title" -> "title";
      case "主题", "主題", "subject" -> "subject";
      case "isbn", "issn" -> "isbn";
      case "分类号", "分類號", "clc" -> "classification";
      default -> "callNumber";
    };
  }

  /** A question that is one thing as a whole is found as what it is by the index itself. */
  private static void bare(String typed, List<Understood> told) {
    if (!told.isEmpty() || typed.isEmpty()) {
      return;
    }
    if (ISBN.matcher(typed).matches() || ISSN.matcher(typed).matches()) {
      told.add(new Understood("isbn", typed));
    } else if (CALL_NUMBER.matcher(typed).matches()) {
      told.add(new Understood("callNumber", typed));
    } else if (CLASS.matcher(typed).matches()) {
      told.add(new Understood("classification", typed));
    }
  }
}
