package org.smartlibrary.benchmark.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Who describes: the library, its numbers and its copies. */
record Cataloguer(String isil, int library, int number, SplittableRandom random) {

  private static final int MOST_COPIES = 4;

  String controlNumber() {
    return "%02d%08d".formatted(library, number);
  }

  /** The barcodes of the copies, at least one. */
  List<String> barcodes() {
    var barcodes = new ArrayList<String>();
    for (int copy = random.nextInt(1, MOST_COPIES); copy > 0; copy--) {
      barcodes.add(barcode(library, number, copy));
    }
    return barcodes;
  }

  static String barcode(int library, int number, int copy) {
    return "%02d%08d%d".formatted(library, number, copy);
  }

  /** Class, slash, author number. */
  String callNumber(Title title) {
    return title.clc() + "/" + (100 + number % 900);
  }
}
