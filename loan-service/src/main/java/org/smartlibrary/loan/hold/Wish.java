package org.smartlibrary.loan.hold;

import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;

/** What a reader waits for: any copy of a title, or one copy and no other. */
public sealed interface Wish {

  String TITLE = "title:";
  String COPY = "copy:";

  /** As stores know it; two wishes are the same when their keys are. */
  String key();

  /** The wish that a key was written for. */
  static Wish ofKey(String key) {
    if (key.startsWith(TITLE)) {
      return new Title(new UnionId(key.substring(TITLE.length())));
    }
    return ItemKey.of(key.substring(COPY.length()))
        .map(Copy::new)
        .orElseThrow(() -> new IllegalArgumentException("not a wish: " + key));
  }

  /** Any copy of a title in the union. */
  record Title(UnionId id) implements Wish {

    @Override
    public String key() {
      return TITLE + id;
    }
  }

  /** This copy. */
  record Copy(ItemKey item) implements Wish {

    @Override
    public String key() {
      return COPY + item;
    }
  }
}
