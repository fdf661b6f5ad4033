package org.smartlibrary.local.command;

import picocli.CommandLine.Option;

/** Which copy. */
final class BarcodeOption {

  @Option(
      names = "--barcode",
      required = true,
      paramLabel = "BARCODE",
      description = "What stands on the copy.")
  private String barcode = "";

  String barcode() {
    return barcode;
  }
}
