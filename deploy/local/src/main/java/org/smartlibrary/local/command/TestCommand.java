package org.smartlibrary.local.command;

import picocli.CommandLine.Command;

/** Only explains itself: the script runs the tests, since they build this program too. */
@Command(
    name = "test",
    description = {
      "Runs everything that continuous integration runs: builds every module, runs unit, contract,"
          + " architecture and integration tests, then journeys against a platform of its own on"
          + " free ports. Options go to Maven."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./library test", "  ./library test -pl gateway -am"},
    mixinStandardHelpOptions = true)
final class TestCommand implements Runnable {

  @Override
  public void run() {
    throw new IllegalStateException("./library runs the tests before it comes here");
  }
}
