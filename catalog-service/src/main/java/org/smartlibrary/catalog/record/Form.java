package org.smartlibrary.catalog.record;

/** The kind of thing a reader holds, or opens, in the end. */
public enum Form {
  BOOK,
  SERIAL,
  MAP,
  SCORE,
  MUSIC,
  SPOKEN_AUDIO,
  VIDEO,
  IMAGE,
  EBOOK,
  COMPUTER_FILE,
  MANUSCRIPT,
  RARE_BOOK,
  KIT,
  OBJECT,
  OTHER
}
