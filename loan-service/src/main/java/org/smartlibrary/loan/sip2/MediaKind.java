package org.smartlibrary.loan.sip2;

import org.smartlibrary.loan.stock.ItemType;

/** What kind of thing a machine handles: tapes must not come near its magnet. */
public enum MediaKind {
  OTHER("000", false),
  BOOK("001", false),
  MAGAZINE("002", false),
  AUDIO_TAPE("004", true),
  VIDEO_TAPE("005", true),
  DISC("006", false);

  private final String code;
  private final boolean magnetic;

  MediaKind(String code, boolean magnetic) {
    this.code = code;
    this.magnetic = magnetic;
  }

  public static MediaKind of(ItemType type) {
    return switch (type) {
      case BOOK, RARE_BOOK, MANUSCRIPT, SCORE -> BOOK;
      case SERIAL -> MAGAZINE;
      case SPOKEN_AUDIO -> AUDIO_TAPE;
      case VIDEO -> VIDEO_TAPE;
      case MUSIC, COMPUTER_FILE -> DISC;
      case MAP, IMAGE, EBOOK, KIT, OBJECT, OTHER -> OTHER;
    };
  }

  /** As the field {@code CK} has it. */
  public String code() {
    return code;
  }

  /** Whether a catalogue that says no more may mean a tape: then the machine takes care. */
  public boolean magnetic() {
    return magnetic;
  }
}
