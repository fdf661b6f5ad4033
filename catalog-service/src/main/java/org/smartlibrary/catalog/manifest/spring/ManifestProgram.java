package org.smartlibrary.catalog.manifest.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.smartlibrary.catalog.manifest.Excerpt;
import org.smartlibrary.catalog.manifest.Manifest;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.record.Serialization;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * Reads a file with what the catalogue reads files with, and without the catalogue.
 *
 * <p>Words: {@code list FILE MEDIA-TYPE FORMAT ENCODING OUT} writes the manifest; {@code excerpt
 * FILE MEDIA-TYPE FORMAT ENCODING OUT NUMBERS GIVEN-UP} takes the records whose numbers stand in
 * one file, a line each, and gives up the control numbers in the other. A format or encoding that
 * is to be detected is {@code -}.
 */
@Configuration(proxyBeanMethods = false)
class ManifestProgram {

  private static final int BUFFER = 1 << 16;
  private static final String MARC = "org.smartlibrary.catalog.record.marc";

  private final RecordReader reader;
  private final RecordWriter writer;

  ManifestProgram(RecordReader reader, RecordWriter writer) {
    this.reader = reader;
    this.writer = writer;
  }

  public static void main(String[] words) throws IOException {
    try (var context = new AnnotationConfigApplicationContext(MARC)) {
      new ManifestProgram(context.getBean(RecordReader.class), context.getBean(RecordWriter.class))
          .run(words);
    }
  }

  void run(String... words) throws IOException {
    File file = File.of(words);
    Path out = Path.of(words[5]);
    if (words[0].equals("list")) {
      list(file, out);
    } else {
      excerpt(file, out, Path.of(words[6]), Path.of(words[7]));
    }
  }

  private void list(File file, Path out) throws IOException {
    try (RecordSource source = reader.open(file.open(), file.options());
        Writer lines = Files.newBufferedWriter(out, UTF_8)) {
      Manifest.write(source, lines);
    }
  }

  private void excerpt(File file, Path out, Path numbers, Path givenUp) throws IOException {
    Serialization serialization = file.options().serialization();
    try (RecordSource source = reader.open(file.open(), file.options());
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(out), BUFFER);
        Stream<String> names = Files.lines(givenUp, UTF_8)) {
      Excerpt excerpt = new Excerpt(writer, serialization, bytes);
      excerpt.take(source, chosen(numbers)::contains);
      for (Iterator<String> each = names.iterator(); each.hasNext(); ) {
        excerpt.giveUp(new ControlNumber(each.next()));
      }
      excerpt.end();
    }
  }

  private static Chosen chosen(Path numbers) throws IOException {
    try (Stream<String> lines = Files.lines(numbers, UTF_8)) {
      return Chosen.of(lines.mapToInt(Integer::parseInt).toArray());
    }
  }

  /** A bit a record: a file of five million takes less than a megabyte. */
  private record Chosen(BitSet bits) {

    static Chosen of(int... numbers) {
      BitSet bits = new BitSet();
      for (int number : numbers) {
        bits.set(number);
      }
      return new Chosen(bits);
    }

    boolean contains(long number) {
      return bits.get(Math.toIntExact(number));
    }
  }

  /** A file and how it is read. */
  private record File(Path path, ReadOptions options) {

    static File of(String... words) {
      ReadOptions options = ReadOptions.of(serialization(words[2]));
      if (!words[3].equals("-")) {
        options = options.withFormat(RecordFormat.valueOf(words[3].toUpperCase(Locale.ROOT)));
      }
      if (!words[4].equals("-")) {
        options = options.withEncoding(Encoding.named(words[4]).orElseThrow());
      }
      return new File(Path.of(words[1]), options);
    }

    private static Serialization serialization(String mediaType) {
      return switch (mediaType) {
        case "application/marcxml+xml" -> Serialization.MARCXML;
        case "application/x-ndjson" -> Serialization.MARC_JSON;
        default -> Serialization.ISO2709;
      };
    }

    InputStream open() throws IOException {
      InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
      raw.mark(2);
      boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
      raw.reset();
      return gzip ? new GZIPInputStream(raw, BUFFER) : raw;
    }
  }
}
