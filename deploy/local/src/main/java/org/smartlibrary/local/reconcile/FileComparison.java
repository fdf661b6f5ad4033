package org.smartlibrary.local.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.UnionDigests;
import org.smartlibrary.local.platform.ServiceProgram;
import org.smartlibrary.local.platform.Trees;

/** A library's file beside what the union shows of it; closing removes what lay in between. */
public final class FileComparison implements AutoCloseable {

  private static final int SORTED_AT_ONCE = 50_000;

  private final Path folder;
  private final RecordProgram records;
  private final FileIndex index;
  private final long lost;

  private FileComparison(Path folder, RecordProgram records, FileIndex index, long lost) {
    this.folder = folder;
    this.records = records;
    this.index = index;
    this.lost = lost;
  }

  /** The class of the catalogue's application that reads the file. */
  public static String program() {
    return RecordProgram.MAIN;
  }

  /** Reads the file once. */
  public static FileComparison of(
      MarcFile file, Map<String, String> options, ServiceProgram program)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("library-reconcile-");
    try {
      var records = new RecordProgram(program, file, options);
      Path manifest = folder.resolve("manifest");
      Path sorted = folder.resolve("sorted");
      records.list(manifest);
      long lost = new ManifestSorting(folder, SORTED_AT_ONCE).sort(manifest, sorted);
      Files.delete(manifest);
      return new FileComparison(folder, records, FileIndex.of(sorted), lost);
    } catch (IOException | InterruptedException | RuntimeException e) {
      Trees.delete(folder);
      throw e;
    }
  }

  /** How many records of the file the catalogue would keep. */
  public long kept() {
    return index.kept();
  }

  /** How many records there may be in the file that it does not name: damaged, or cut off. */
  public long lost() {
    return lost;
  }

  /** Finds what differs now. */
  public Differences against(UnionDigests union) throws IOException, InterruptedException, Refused {
    Path found = Files.createTempDirectory(folder, "found-");
    try (Differences differences = new Differences(found)) {
      new Comparison(index, union::ask, differences).run();
      return differences;
    }
  }

  /**
   * A file of changes that makes the union show what the file has.
   *
   * @param withdraw whether what the file does not have is given up
   */
  public MarcFile changes(Differences differences, boolean withdraw)
      throws IOException, InterruptedException {
    Path out = folder.resolve("changes");
    records.excerpt(out, differences.numbers(), differences.toWithdraw(withdraw));
    return MarcFile.at(out).orElseThrow(() -> new IOException("nothing was cut out of the file"));
  }

  @Override
  public void close() throws IOException {
    Trees.delete(folder);
  }
}
