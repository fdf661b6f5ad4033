package org.smartlibrary.catalog.holding;

import java.util.List;

/** Koha's items: field 952 in MARC 21 and 995 in UNIMARC. */
final class KohaItems {

  private static final ItemCodes MARC21 = new ItemCodes("p", "o", "c", "ab", "y", "gv", "h");
  private static final ItemCodes UNIMARC = new ItemCodes("f", "k", "e", "bc", "r", "", "v");

  private KohaItems() {}

  /**
   * 952: barcode $p, call number $o, shelf $c, home library $a, type $y; $0 $1 $4 $7 $q say why it
   * cannot be had.
   */
  static List<Item> of952(TaggedField field) {
    boolean item = field.value('p').isPresent() || field.values("ayo").size() >= 3;
    return item
        ? MARC21.items(field, MARC21.callNumber(field).orElse(null), status952(field), 1)
        : List.of();
  }

  /**
   * 995: barcode $f, call number $k, shelf $e, home library $b, type $r; $o says how it circulates,
   * $n when it is due.
   */
  static List<Item> of995(TaggedField field) {
    boolean item = field.value('f').isPresent() || field.value('k').isPresent();
    return item
        ? UNIMARC.items(field, UNIMARC.callNumber(field).orElse(null), status995(field), 1)
        : List.of();
  }

  private static ItemStatus status952(TaggedField field) {
    if (set(field, '0') || set(field, '1') || set(field, '4')) {
      return ItemStatus.UNAVAILABLE;
    }
    if (field.value('q').isPresent()) {
      return ItemStatus.ON_LOAN;
    }
    String notForLoan = field.value('7').orElse("0");
    return notForLoan.startsWith("-") ? ItemStatus.UNAVAILABLE : lendable(!set(field, '7'));
  }

  private static ItemStatus status995(TaggedField field) {
    return field.value('n').isPresent() ? ItemStatus.ON_LOAN : lendable(!set(field, 'o'));
  }

  private static ItemStatus lendable(boolean lendable) {
    return lendable ? ItemStatus.AVAILABLE : ItemStatus.REFERENCE;
  }

  private static boolean set(TaggedField field, char code) {
    return field.value(code).filter(value -> !value.equals("0")).isPresent();
  }
}
