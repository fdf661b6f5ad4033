package org.smartlibrary.federation.union.cql;

import java.util.ArrayList;
import java.util.List;

/** A term as it was written, with its backslashes. */
public record Term(String written) {

  /** One character of a term; {@code special} when it masks or anchors. */
  public record Sign(int codePoint, boolean special) {}

  /** The term character by character: a backslash makes what follows it an ordinary one. */
  public List<Sign> signs() {
    List<Sign> signs = new ArrayList<>(written.length());
    int[] all = written.codePoints().toArray();
    for (int i = 0; i < all.length; i++) {
      if (all[i] == '\\' && i + 1 < all.length) {
        signs.add(new Sign(all[++i], false));
      } else {
        signs.add(new Sign(all[i], all[i] == '*' || all[i] == '?' || all[i] == '^'));
      }
    }
    return signs;
  }

  /** What it says, without backslashes, masks and anchors. */
  public String plain() {
    return signs().stream()
        .filter(sign -> !sign.special())
        .collect(
            StringBuilder::new,
            (text, sign) -> text.appendCodePoint(sign.codePoint()),
            StringBuilder::append)
        .toString();
  }

  /** Whether one of these characters stands in it and means more than itself. */
  public boolean has(String special) {
    return signs().stream()
        .anyMatch(sign -> sign.special() && special.indexOf(sign.codePoint()) >= 0);
  }
}
