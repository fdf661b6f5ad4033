package org.smartlibrary.local.reconcile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.UnionDigests;

/**
 * Descends into the ranges whose digests differ, and only there. The ranges that are still to be
 * looked at are all that it holds.
 */
final class Comparison {

  /** A digest that was never told: then only the number is compared. */
  private static final String UNTOLD = "0".repeat(16);

  /** What a line of HTTP takes everywhere. */
  private static final int LONGEST_QUESTION = 4000;

  private final FileIndex file;
  private final Questions union;
  private final Differences differences;
  private final Deque<String> open = new ArrayDeque<>();

  Comparison(FileIndex file, Questions union, Differences differences) {
    this.file = file;
    this.union = union;
    this.differences = differences;
  }

  /** Finds all differences. */
  void run() throws IOException, InterruptedException, Refused {
    open.push(ControlRange.ALL.toString());
    boolean first = true;
    while (!open.isEmpty()) {
      UnionDigests.Answer answer = union.ask(next());
      if (first) {
        differences.began(answer.asOf(), answer.ranges().getFirst().count());
        first = false;
      }
      for (UnionDigests.Content content : answer.ranges()) {
        look(content);
      }
    }
  }

  private List<String> next() {
    List<String> next = new ArrayList<>();
    int length = 0;
    while (!open.isEmpty() && next.size() < UnionDigests.AT_ONCE && length < LONGEST_QUESTION) {
      next.add(open.pop());
      length += next.getLast().length();
    }
    return next;
  }

  private void look(UnionDigests.Content content) throws IOException {
    if (content.records() != null) {
      compare(content.records(), file.entries(ControlRange.of(content.range())));
    } else if (content.parts() != null) {
      for (UnionDigests.Part part : content.parts().reversed()) {
        if (!part.digest().equals(digest(ControlRange.of(part.range())))) {
          open.push(part.range());
        }
      }
    }
  }

  private String digest(ControlRange range) throws IOException {
    FileDigest digest = new FileDigest();
    file.visit(range, digest::take);
    return digest.end();
  }

  private void compare(List<UnionDigests.Shown> shown, List<FileEntry> held) throws IOException {
    var rest = new TreeMap<String, FileEntry>(ControlNumbers.ORDER);
    held.forEach(entry -> rest.put(entry.controlNumber(), entry));
    for (UnionDigests.Shown record : shown) {
      FileEntry entry = rest.remove(record.controlNumber());
      if (entry == null) {
        differences.missing(record.controlNumber());
      } else if (entry.isGivenUp()) {
        differences.givenUp(entry);
      } else if (entry.isKept()
          && !record.digest().equals(UNTOLD)
          && !record.digest().equals(entry.mark())) {
        differences.changed(entry);
      }
    }
    for (FileEntry entry : rest.values()) {
      if (entry.isKept()) {
        differences.added(entry);
      }
    }
  }
}
