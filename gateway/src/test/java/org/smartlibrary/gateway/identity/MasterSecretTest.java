package org.smartlibrary.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterSecretTest {

  @TempDir Path folder;

  /** The launcher computes the same: the figure is from {@code openssl dgst -sha256 -hmac}. */
  @Test
  void aSecretIsTheHmacOfTheClientsId() throws IOException {
    var file = folder.resolve("master-secret");
    Files.writeString(file, "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n");
    var master = MasterSecret.at(file);
    assertThat(master.secretOf("CN-110000"))
        .isEqualTo("d07b88ea3269ae415b58e07031e57aa05179700c441b5be4ba04a135799f7674");
    assertThat(master.passwordOf("librarian")).isEqualTo("48ec754204a50df2");
  }

  @Test
  void theFileIsItsOwnersOnlyAndStaysTheSame() throws IOException {
    var file = folder.resolve("identity/master-secret");
    var secret = MasterSecret.at(file).secretOf("operator");
    assertThat(Files.readString(file)).matches("[0-9a-f]{64}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(MasterSecret.at(file).secretOf("operator")).isEqualTo(secret);
  }

  @Test
  void whoeverComesFirstDecidesForAll() throws Exception {
    var file = folder.resolve("identity/master-secret");
    var secrets = new HashSet<String>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          IntStream.range(0, 16)
              .mapToObj(_ -> callers.submit(() -> MasterSecret.at(file).secretOf("operator")))
              .toList();
      for (Future<String> one : asked) {
        secrets.add(one.get());
      }
    }
    assertThat(secrets).hasSize(1);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
