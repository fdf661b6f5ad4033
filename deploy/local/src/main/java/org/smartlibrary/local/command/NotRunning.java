package org.smartlibrary.local.command;

/** The command needs the platform, which does not run. */
final class NotRunning extends RuntimeException {

  NotRunning(DataOption data) {
    super(
        "The platform of %s does not run. Start it: ./library up".formatted(data.folder().root()));
  }
}
