package org.smartlibrary.loan.stock;

/** What kind of thing a copy is, as its record says; regulations differ by it. */
public enum ItemType {
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
