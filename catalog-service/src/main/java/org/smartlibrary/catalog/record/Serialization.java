package org.smartlibrary.catalog.record;

/** How records are written down, on the way in and on the way out. */
public enum Serialization {
  ISO2709("application/marc"),
  MARCXML("application/marcxml+xml"),
  MARC_JSON("application/marc+json");

  private final String mediaType;

  Serialization(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * The media type of one record; many MARC-in-JSON records travel as {@code application/x-ndjson}.
   */
  public String mediaType() {
    return mediaType;
  }
}
