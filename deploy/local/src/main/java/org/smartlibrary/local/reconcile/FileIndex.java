package org.smartlibrary.local.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The sorted manifest of a file, of which any stretch is found at once. */
final class FileIndex {

  /** One place in so many is kept in memory. */
  private static final int STEP = 256;

  private final Path sorted;
  private final TreeMap<String, Long> places = new TreeMap<>(ControlNumbers.ORDER);
  private long kept;

  private FileIndex(Path sorted) {
    this.sorted = sorted;
  }

  static FileIndex of(Path sorted) throws IOException {
    FileIndex index = new FileIndex(sorted);
    long place = 0;
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(sorted, UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        FileEntry entry = FileEntry.read(line);
        if (number++ % STEP == 0) {
          index.places.put(entry.controlNumber(), place);
        }
        index.kept += entry.isKept() ? 1 : 0;
        place += line.getBytes(UTF_8).length + 1L;
      }
    }
    return index;
  }

  /** How many records the file has that the catalogue would keep. */
  long kept() {
    return kept;
  }

  /** Shows the entries of a range in their order. */
  void visit(ControlRange range, Consumer<FileEntry> visitor) throws IOException {
    try (FileChannel channel = FileChannel.open(sorted)) {
      channel.position(begin(range));
      var lines =
          new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        FileEntry entry = FileEntry.read(line);
        if (range.ends(entry.controlNumber())) {
          return;
        }
        if (range.begins(entry.controlNumber())) {
          visitor.accept(entry);
        }
      }
    }
  }

  List<FileEntry> entries(ControlRange range) throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    visit(range, entries::add);
    return entries;
  }

  private long begin(ControlRange range) {
    if (range.behind() == null) {
      return 0;
    }
    var before = places.floorEntry(range.behind());
    return before == null ? 0 : before.getValue();
  }
}
