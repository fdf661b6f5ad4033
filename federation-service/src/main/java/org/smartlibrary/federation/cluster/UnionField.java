package org.smartlibrary.federation.cluster;

/** The fields of a bibliographic record, in the order in which they are told. */
public enum UnionField {
  LEVEL("level", false),
  FORM("form", false),
  IDENTIFIERS("identifiers", true),
  TITLES("titles", true),
  CONTRIBUTORS("contributors", true),
  EDITION("edition", false),
  PUBLICATION("publication", false),
  EXTENT("extent", false),
  SERIES("series", true),
  SUBJECTS("subjects", true),
  CLASSIFICATIONS("classifications", true),
  LANGUAGES("languages", true),
  ORIGINAL_LANGUAGES("originalLanguages", true),
  COUNTRY("country", false),
  SCRIPT("script", false),
  ABSTRACT("abstract", false),
  CONTENTS("contents", false),
  NOTES("notes", true),
  RELATIONS("relations", true);

  private final String json;
  private final boolean list;

  UnionField(String json, boolean list) {
    this.json = json;
    this.list = list;
  }

  /** The field's name in JSON. */
  public String json() {
    return json;
  }

  /** A list is told even when it is empty. */
  public boolean isList() {
    return list;
  }
}
