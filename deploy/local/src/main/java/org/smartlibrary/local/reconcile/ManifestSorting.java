package org.smartlibrary.local.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Brings a manifest into the order of the control numbers, each once. It holds a stretch of the
 * file in memory, whatever the file's size.
 */
final class ManifestSorting {

  private final Path folder;
  private final int atOnce;
  private final List<Path> runs = new ArrayList<>();
  private long lost;

  /**
   * @param folder for files in between
   * @param atOnce so many entries are sorted in memory
   */
  ManifestSorting(Path folder, int atOnce) {
    this.folder = folder;
    this.atOnce = atOnce;
  }

  /** Returns how many records there may be in the file that it does not name. */
  long sort(Path manifest, Path sorted) throws IOException {
    split(manifest);
    try (Writer out = Files.newBufferedWriter(sorted, UTF_8)) {
      merge(new Distinct(out));
    }
    for (Path run : runs) {
      Files.delete(run);
    }
    return lost;
  }

  private void split(Path manifest) throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(manifest, UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        FileEntry entry = FileEntry.read(line);
        lost += entry.isLost() ? 1 : 0;
        if (!entry.controlNumber().isEmpty()) {
          entries.add(entry);
        }
        if (entries.size() == atOnce) {
          spill(entries);
        }
      }
    }
    spill(entries);
  }

  private void spill(List<FileEntry> entries) throws IOException {
    entries.sort(FileEntry.ORDER);
    Path run = Files.createTempFile(folder, "sorted-", ".run");
    try (Writer out = Files.newBufferedWriter(run, UTF_8)) {
      for (FileEntry entry : entries) {
        out.write(entry.line() + "\n");
      }
    }
    runs.add(run);
    entries.clear();
  }

  private void merge(Distinct out) throws IOException {
    var next = new PriorityQueue<Run>(Comparator.comparing(Run::head, FileEntry.ORDER));
    try {
      for (Path path : runs) {
        Run run = new Run(Files.newBufferedReader(path, UTF_8));
        offer(run, next);
      }
      while (!next.isEmpty()) {
        Run run = next.remove();
        out.take(run.head());
        offer(run, next);
      }
      out.end();
    } finally {
      for (Run run : next) {
        run.lines.close();
      }
    }
  }

  private static void offer(Run run, PriorityQueue<Run> next) throws IOException {
    if (run.advance()) {
      next.add(run);
    } else {
      run.lines.close();
    }
  }

  /** A sorted stretch that is being read. */
  private static final class Run {

    private final BufferedReader lines;
    private FileEntry head = new FileEntry("", "", 0);

    Run(BufferedReader lines) {
      this.lines = lines;
    }

    FileEntry head() {
      return head;
    }

    boolean advance() throws IOException {
      @Nullable String line = lines.readLine();
      if (line == null) {
        return false;
      }
      head = FileEntry.read(line);
      return true;
    }
  }

  /** Writes of each control number what counts of it. */
  private static final class Distinct {

    private final Writer out;
    private @Nullable FileEntry waiting;

    Distinct(Writer out) {
      this.out = out;
    }

    void take(FileEntry entry) throws IOException {
      if (waiting != null && waiting.controlNumber().equals(entry.controlNumber())) {
        waiting = waiting.orLater(entry);
      } else {
        end();
        waiting = entry;
      }
    }

    void end() throws IOException {
      if (waiting != null) {
        out.write(waiting.line() + "\n");
      }
    }
  }
}
