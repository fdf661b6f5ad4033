package org.smartlibrary.federation.union.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index's place on disk. What cannot be read, or is an index of another shape, is moved aside:
 * the topic can always tell everything again.
 */
final class IndexFolder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final int LARGEST_MERGED_SEGMENT_MEGABYTES = 2048;
  private static final int MERGES_AT_ONCE = 2;

  private final IndexSettings settings;

  IndexFolder(IndexSettings settings) {
    this.settings = settings;
  }

  /**
   * A writer on the index that is there, or on an empty one; the warmer sees merged segments first.
   */
  IndexWriter open(IndexWriter.IndexReaderWarmer warmer) {
    try {
      Files.createDirectories(settings.folder());
      whyUnusable().ifPresent(this::moveAside);
      return new IndexWriter(
          FSDirectory.open(settings.folder()), config().setMergedSegmentWarmer(warmer));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The union index in " + settings.folder() + " cannot be opened", e);
    }
  }

  private Optional<String> whyUnusable() throws IOException {
    try (Directory directory = FSDirectory.open(settings.folder())) {
      if (directory.listAll().length == 0) {
        return Optional.empty();
      }
      return whyForeign(directory);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException
        | EOFException
        | NoSuchFileException
        | IllegalArgumentException e) {
      return Optional.of(e.toString());
    }
  }

  /**
   * Opening every segment finds what is cut off or exchanged; a whole read at start would not pay.
   */
  private static Optional<String> whyForeign(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return onlyLock(directory)
          ? Optional.empty()
          : Optional.of("there is no index in it, but other files");
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      String shape = data.getOrDefault(Commit.SHAPE, "unknown");
      return shape.equals(Fields.SHAPE)
          ? Optional.empty()
          : Optional.of("its shape is " + shape + ", this version needs " + Fields.SHAPE);
    }
  }

  private static boolean onlyLock(Directory directory) throws IOException {
    return directory.listAll().length == 1
        && directory.listAll()[0].equals(IndexWriter.WRITE_LOCK_NAME);
  }

  private void moveAside(String why) {
    Path folder = settings.folder().toAbsolutePath();
    Path aside = unused(folder);
    LOG.warn(
        "The union index in {} cannot be used: {}. It is moved to {} and built anew from the topic",
        folder,
        why,
        aside);
    try {
      Files.move(folder, aside);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be moved aside", e);
    }
  }

  private static Path unused(Path folder) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> folder.resolveSibling(folder.getFileName() + ".unusable-" + number))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }

  private IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setMaxMergedSegmentMB(LARGEST_MERGED_SEGMENT_MEGABYTES);
    ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
    scheduler.setMaxMergesAndThreads(MERGES_AT_ONCE + 2, MERGES_AT_ONCE);
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setSimilarity(new RecordSimilarity())
        .setRAMBufferSizeMB(settings.bufferMegabytes())
        .setMergePolicy(merges)
        .setMergeScheduler(scheduler)
        .setCommitOnClose(false);
  }
}
