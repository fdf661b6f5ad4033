package org.smartlibrary.catalog.record.marc.xml;

import java.util.ArrayList;
import java.util.List;

/** The elements that are open, with the namespaces they declare. */
final class OpenElements {

  private final List<TagText> open = new ArrayList<>();

  int depth() {
    return open.size();
  }

  void push(TagText tag) {
    open.add(tag);
  }

  /**
   * Closes the innermost element of that name and what was left open in it; false when none has it.
   */
  boolean close(String name) {
    int place = open.size() - 1;
    while (place >= 0 && !open.get(place).name().equals(name)) {
      place--;
    }
    if (place < 0) {
      return false;
    }
    shrink(place);
    return true;
  }

  void shrink(int depth) {
    while (open.size() > depth) {
      open.removeLast();
    }
  }

  /**
   * The innermost declaration of each prefix that is in force here and that {@code tag} does not
   * repeat.
   */
  List<String> inherited(TagText tag) {
    List<String> inherited = new ArrayList<>(2);
    for (int i = open.size() - 1; i >= 0; i--) {
      for (String declaration : open.get(i).declarations()) {
        if (isNew(declaration, inherited) && isNew(declaration, tag.declarations())) {
          inherited.add(declaration);
        }
      }
    }
    return inherited;
  }

  private static boolean isNew(String declaration, List<String> known) {
    String prefix = prefix(declaration);
    return known.stream().noneMatch(each -> TagText.declares(each, prefix));
  }

  static String prefix(String declaration) {
    String head = declaration.substring(0, declaration.indexOf('=')).strip();
    return head.length() == "xmlns".length() ? "" : head.substring("xmlns:".length());
  }
}
