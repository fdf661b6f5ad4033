package org.smartlibrary.local.command;

import picocli.CommandLine.Option;

/** Whose card. */
final class CardOption {

  @Option(
      names = "--card",
      required = true,
      paramLabel = "NUMBER",
      description = "The number on the reader's card.")
  private String number = "";

  String number() {
    return number;
  }
}
