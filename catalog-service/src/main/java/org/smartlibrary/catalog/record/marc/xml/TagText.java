package org.smartlibrary.catalog.record.marc.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name and the namespace declarations in the bytes of a tag. */
record TagText(String name, List<String> declarations) {

  private static final Pattern DECLARATION =
      Pattern.compile("\\s(xmlns(?::[^\\s=]+)?\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))");

  static TagText of(byte[] tag) {
    String text = new String(tag, StandardCharsets.ISO_8859_1);
    int start = text.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new TagText(text.substring(start, end), declarations(text));
  }

  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Whether an element without a prefix, or with this one, is what the declaration is about. */
  static boolean declares(String declaration, String prefix) {
    String head = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    return declaration.startsWith(head)
        && " \t\r\n=".indexOf(declaration.charAt(head.length())) >= 0;
  }

  private static List<String> declarations(String text) {
    if (!text.contains("xmlns")) {
      return List.of();
    }
    List<String> declarations = new ArrayList<>(2);
    Matcher matcher = DECLARATION.matcher(text);
    while (matcher.find()) {
      declarations.add(matcher.group(1));
    }
    return declarations;
  }
}
