package org.smartlibrary.federation.cluster.feature;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.feature.Description.Title;

/**
 * A title that was written in one line as ISBD punctuates it: 明朝那些事儿.1,洪武大帝 and «Taschenbuch. I»
 * name a part, and what stands in square brackets behind it is what kind of thing it is.
 */
final class IsbdTitle {

  private static final String UNIT = "(?:[卷册冊部集辑輯编編]|分册)";

  /** One of these stands before a part's number, and one before the kind of thing. */
  private static final String STOPS = ".．,";

  private static final String OPENING = "[［〔【";
  private static final Pattern NUMBER_AND_NAME =
      Pattern.compile(
          "^(.+[\\p{IsHan})）])\\s?[.．]\\s?(第?(?:[0-9]{1,3}|["
              + Numerals.HAN
              + "]{1,4})"
              + UNIT
              + "?)\\s?[,，]\\s?(\\p{IsHan}.+)$");
  private static final Pattern ROMAN = Pattern.compile("^(.{4,}?)[.,]\\s+([IVXL]{1,5})\\.?$");
  private static final Pattern MATERIAL =
      Pattern.compile(
          "\\s?[\\[［〔【](?:sound ?recording|electronic (?:resource|book)|video ?recording|microform"
              + "|computer file|cartographic material|music|text|ressource électronique"
              + "|enregistrement sonore|elektronische ressource|tonträger|录音(?:制品|资料)|录像(?:制品|资料)"
              + "|电子(?:资源|图书|文献)|缩微(?:制品|资料)|乐谱|测绘制图资料)[\\]］〕】]",
          Pattern.CASE_INSENSITIVE);

  private IsbdTitle() {}

  /** The same title with its part apart, and without the kind of thing. */
  static Title of(Title title) {
    String value = withoutMaterial(title.value());
    if (value.isBlank()) {
      return title;
    }
    if (title.partNumber() != null || title.partName() != null) {
      return parted(title, value, title.partNumber(), title.partName());
    }
    if (!Scan.hasAny(value, STOPS)) {
      return parted(title, value, null, null);
    }
    Matcher named = NUMBER_AND_NAME.matcher(value);
    if (named.matches()) {
      return parted(title, named.group(1), named.group(2), named.group(3));
    }
    Matcher roman = ROMAN.matcher(value);
    return roman.matches()
        ? parted(title, roman.group(1), roman.group(2), null)
        : parted(title, value, null, null);
  }

  private static String withoutMaterial(String value) {
    return Scan.hasAny(value, OPENING) ? MATERIAL.matcher(value).replaceAll("") : value;
  }

  private static Title parted(
      Title title, String value, @Nullable String number, @Nullable String name) {
    return new Title(title.type(), value, title.remainder(), title.responsibility(), number, name);
  }
}
