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
 * @param named the parts that name their field, as they were typed
 */
record Understanding(UnionQuery query, List<Understood> told, String named) {

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
    Understanding understood =
        new Understanding(asked, List.of(), "").reading(NAMED).reading(NUMBERED);
    String rest = understood.query.any().strip();
    return understood.told.isEmpty() && !rest.isEmpty() ? understood.bare(rest) : understood;
  }

  /** A question that begins with the same named parts and goes on with other words. */
  String typed(String words) {
    return (named + words).strip();
  }

  private Understanding reading(Pattern pattern) {
    Matcher part = pattern.matcher(query.any());
    List<Understood> found = new ArrayList<>(told);
    StringBuilder rest = new StringBuilder();
    StringBuilder names = new StringBuilder(named);
    UnionQuery narrowed = query;
    while (part.find()) {
      Understood one = new Understood(field(part.group(1)), value(part));
      found.add(one);
      if (one.as().equals("callNumber")) {
        part.appendReplacement(rest, Matcher.quoteReplacement(one.text()));
      } else {
        narrowed = narrowed.with(one);
        names.append(part.group()).append(' ');
        part.appendReplacement(rest, " ");
      }
    }
    String any = part.appendTail(rest).toString();
    return found.size() == told.size()
        ? this
        : new Understanding(narrowed.withAny(any.strip()), List.copyOf(found), names.toString());
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
  private Understanding bare(String typed) {
    if (ISBN.matcher(typed).matches() || ISSN.matcher(typed).matches()) {
      return telling("isbn", typed);
    }
    if (CALL_NUMBER.matcher(typed).matches()) {
      return telling("callNumber", typed);
    }
    return CLASS.matcher(typed).matches() ? telling("classification", typed) : this;
  }

  private Understanding telling(String as, String typed) {
    return new Understanding(query, List.of(new Understood(as, typed)), named);
  }
}
