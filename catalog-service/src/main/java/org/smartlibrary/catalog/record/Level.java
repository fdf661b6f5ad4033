package org.smartlibrary.catalog.record;

/**
 * What a record describes: one book, a run of issues, an article in them, a set or one part of it.
 */
public enum Level {
  MONOGRAPH,
  SERIAL,
  ANALYTIC,
  SET,
  PART,
  COLLECTION,
  INTEGRATING
}
