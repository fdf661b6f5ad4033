package org.smartlibrary.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarcFileTest {

  @TempDir Path folder;

  @Test
  void theContentTellsTheFormNotTheName() throws IOException {
    assertThat(mediaType("00714cam a2200205 a 4500")).isEqualTo("application/marc");
    assertThat(mediaType("\uFEFF<?xml version='1.0'?><collection/>"))
        .isEqualTo("application/marcxml+xml");
    assertThat(mediaType("\n{\"leader\":\"\"}")).isEqualTo("application/x-ndjson");
  }

  @Test
  void whatIsPackedIsLookedInto() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("<collection/>".getBytes(StandardCharsets.US_ASCII));
    }
    var file = MarcFile.at(Files.write(folder.resolve("a.mrc"), packed.toByteArray()));
    assertThat(file).get().returns(true, MarcFile::gzip);
    assertThat(file).get().returns("application/marcxml+xml", MarcFile::mediaType);
  }

  @Test
  void whatIsNoMarcInAnyFormIsSaidToBeNone() throws IOException {
    assertThat(MarcFile.at(Files.writeString(folder.resolve("a.mrc"), "%PDF-1.7"))).isEmpty();
    assertThat(MarcFile.at(Files.writeString(folder.resolve("b.mrc"), ""))).isEmpty();
  }

  private String mediaType(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), content);
    return MarcFile.at(file).orElseThrow().mediaType();
  }
}
