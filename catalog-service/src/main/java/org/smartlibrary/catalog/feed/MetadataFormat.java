package org.smartlibrary.catalog.feed;

import java.util.Locale;

/** A format that a server offers. */
public record MetadataFormat(String prefix, String namespace) {

  /** MARCXML and MarcXchange by their namespaces; older servers have only a telling prefix. */
  public boolean isMarc() {
    String known = namespace.toLowerCase(Locale.ROOT);
    return known.contains("marc") || (known.isBlank() && isNamedLikeMarc(prefix));
  }

  private static boolean isNamedLikeMarc(String prefix) {
    return prefix.toLowerCase(Locale.ROOT).contains("marc");
  }
}
