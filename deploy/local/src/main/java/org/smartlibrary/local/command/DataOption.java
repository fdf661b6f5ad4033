package org.smartlibrary.local.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.client.ClientSecrets;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Tokens;
import org.smartlibrary.local.platform.Checkout;
import org.smartlibrary.local.platform.DataFolder;
import org.smartlibrary.local.platform.Platform;
import picocli.CommandLine.Option;

/** Which platform a command is about: the one of this data folder. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Where everything is kept. Default: $SMARTLIBRARY_DATA, else the folder data beside"
            + " ./library."
      })
  private @Nullable Path given;

  DataFolder folder() {
    if (given != null) {
      return new DataFolder(given);
    }
    String said = System.getenv("SMARTLIBRARY_DATA");
    return new DataFolder(
        said == null || said.isBlank() ? checkout().root().resolve("data") : Path.of(said));
  }

  Checkout checkout() {
    return Checkout.ofThisProgram();
  }

  Platform platform() {
    return new Platform(folder(), System.getenv());
  }

  /** The door of the running platform. */
  Gateway gateway() throws IOException {
    return new Gateway(platform().gateway().orElseThrow(() -> new NotRunning(this)));
  }

  ClientSecrets secrets() throws IOException {
    return ClientSecrets.in(folder().masterSecret());
  }

  Tokens tokens(Gateway gateway) throws IOException {
    return new Tokens(gateway, secrets());
  }
}
