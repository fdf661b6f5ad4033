package org.smartlibrary.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientSecretsTest {

  @TempDir Path folder;

  @Test
  void aSecretIsTheKeyedHashOfTheClientsName() throws IOException {
    Path master = Files.writeString(folder.resolve("master-secret"), "00".repeat(32));
    assertThat(ClientSecrets.in(master).of("operator"))
        .isEqualTo("ee9692cf3f3a643828dee7bbd83aeedb49597fdbe731f77ffe057e33e0fe6f33");
  }

  @Test
  void aPersonsPasswordIsTheOneThatTheGatewayTakes() throws IOException {
    Path master =
        Files.writeString(
            folder.resolve("master-secret"), "00112233445566778899aabbccddeeff".repeat(2));
    assertThat(ClientSecrets.in(master).passwordOf("librarian")).isEqualTo("48ec754204a50df2");
  }

  @Test
  void whoeverComesFirstMakesTheMasterSecretAndNobodyElseReadsIt() throws IOException {
    Path master = folder.resolve("identity").resolve("master-secret");
    var secrets =
        IntStream.range(0, 8).parallel().mapToObj(_ -> secretOfOperator(master)).distinct();
    assertThat(secrets).hasSize(1);
    assertThat(Files.readString(master)).matches("[0-9a-f]{64}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(master)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("identity").toFile().list()).containsExactly("master-secret");
  }

  private static String secretOfOperator(Path master) {
    try {
      return ClientSecrets.in(master).of("operator");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
