package org.smartlibrary.catalog.record.marc.iso2709;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.marc.structure.ByteWindow;

/**
 * Cuts a stream into frames. The record terminator decides, checked against the length in the
 * leader; where one of the two is wrong, the next leader tells which. Never holds more than one
 * record and the limit.
 */
final class Framing implements Closeable {

  private static final int HEAD = 4096;
  private static final String UNTERMINATED = "The record terminator was missing.";

  private final ByteWindow window;
  private final int limit;

  Framing(ByteWindow window, int limit) {
    this.window = window;
    this.limit = limit;
  }

  /** The next frame; what is only filler is passed over in a loop, however much of it there is. */
  Optional<Frame> next() throws IOException {
    Frame frame = null;
    while (frame == null) {
      skipFiller();
      if (!window.reach(1)) {
        return Optional.empty();
      }
      frame = leaderAt(0) ? record() : stray();
    }
    return Optional.of(frame);
  }

  private Frame record() throws IOException {
    int stated = LeaderShape.number(window.slice(0, 5), 0, 5);
    int terminator = window.find(Marks.RECORD_END, 0, Math.min(stated, limit));
    if (terminator == stated - 1 && terminator > 0) {
      return candidate(stated, List.of());
    }
    if (terminator >= 0) {
      return endedEarly(stated, terminator);
    }
    return leaderFollows(stated) ? candidate(stated, List.of(UNTERMINATED)) : wrongLength(stated);
  }

  private Frame endedEarly(int stated, int terminator) throws IOException {
    boolean stray =
        !recordFollows(terminator + 1)
            && window.reach(stated)
            && window.at(stated - 1) == Marks.RECORD_END
            && recordFollows(stated);
    return stray
        ? candidate(stated, List.of("A record terminator stands inside the record."))
        : candidate(terminator + 1, List.of(lengths(stated, terminator + 1)));
  }

  private Frame wrongLength(int stated) throws IOException {
    int terminator = window.find(Marks.RECORD_END, 0, limit);
    int known = terminator < 0 ? Math.min(window.available(), limit) : terminator;
    int leader = findLeader(LeaderShape.LENGTH, known);
    if (leader > 0) {
      return candidate(leader, List.of(UNTERMINATED));
    }
    if (terminator >= 0) {
      return candidate(terminator + 1, List.of(lengths(stated, terminator + 1)));
    }
    return window.reach(limit + 1) ? overlong() : truncated(stated);
  }

  private Frame truncated(int stated) {
    int rest = window.available();
    if (rest >= stated - 1) {
      return candidate(rest, List.of(UNTERMINATED));
    }
    String reason =
        "The stream ends inside this record, after %,d of %,d bytes: the file was cut off. Send it again whole."
            .formatted(rest, stated);
    Frame frame = new Frame.Unusable(window.offset(), window.peek(HEAD), Fault.CUT_OFF, reason);
    window.skip(rest);
    return frame;
  }

  private Frame overlong() throws IOException {
    String reason =
        "This record is longer than %,d bytes, the most that is accepted for one record."
            .formatted(limit);
    return passOver(reason);
  }

  /**
   * What stands where a record should begin: filler is nothing, a record with a damaged leader is
   * tried, the rest is no record.
   */
  private @Nullable Frame stray() throws IOException {
    int terminator = window.find(Marks.RECORD_END, 0, limit);
    int known = terminator < 0 ? Math.min(window.available(), limit) : terminator;
    int leader = findLeader(1, known);
    if (leader > 0) {
      return noRecord(leader);
    }
    if (terminator < 0) {
      return passOver(Foreign.describe(window.peek(HEAD)));
    }
    return Directory.plausible(window.peek(terminator))
        ? candidate(terminator + 1, List.of("The leader is damaged."))
        : noRecord(terminator + 1);
  }

  /** Null when it is blank. */
  private @Nullable Frame noRecord(int length) {
    long offset = window.offset();
    byte[] bytes = window.take(length);
    if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
      return null;
    }
    String reason =
        "These %,d bytes are no record: no leader of ISO 2709 begins here.".formatted(length);
    return new Frame.Unusable(offset, bytes, Fault.UNREADABLE, reason);
  }

  private Frame passOver(String reason) throws IOException {
    Frame frame = new Frame.Unusable(window.offset(), window.peek(HEAD), Fault.UNREADABLE, reason);
    window.skip(LeaderShape.LENGTH > window.available() ? window.available() : 1);
    while (window.reach(1)) {
      window.reach(HEAD);
      if (skippedToRecord()) {
        break;
      }
    }
    return frame;
  }

  private boolean skippedToRecord() throws IOException {
    int terminator = window.find(Marks.RECORD_END, 0, window.available());
    int known = terminator < 0 ? window.available() : terminator;
    int leader = findLeader(0, known);
    if (leader >= 0) {
      window.skip(leader);
      return true;
    }
    int keep = terminator < 0 && window.reach(known + 1) ? LeaderShape.LENGTH - 1 : 0;
    window.skip(terminator < 0 ? Math.max(known - keep, 1) : terminator + 1);
    return terminator >= 0;
  }

  private boolean recordFollows(int place) throws IOException {
    int next = place;
    while (window.reach(next + 1) && filler(window.at(next))) {
      next++;
    }
    return !window.reach(next + 1) || leaderAt(next);
  }

  private boolean leaderFollows(int place) throws IOException {
    return place <= limit && window.reach(place + 1) && recordFollows(place);
  }

  private void skipFiller() throws IOException {
    if (window.reach(3) && window.at(0) == (byte) 0xEF && window.at(1) == (byte) 0xBB) {
      window.skip(3);
    }
    while (window.reach(1) && filler(window.at(0))) {
      window.skip(1);
    }
  }

  private static boolean filler(byte mark) {
    return switch (mark) {
      case '\r', '\n', '\t', 0, 0x1A, Marks.RECORD_END -> true;
      default -> false;
    };
  }

  private boolean leaderAt(int place) throws IOException {
    int end = place + LeaderShape.LENGTH;
    return window.reach(end) && LeaderShape.at(window.slice(place, end), 0, LeaderShape.LENGTH);
  }

  /** The place of the first leader between these two whose directory ends where it says, or -1. */
  private int findLeader(int from, int to) {
    byte[] bytes = window.slice(from, to);
    int found = LeaderShape.find(bytes, 0, bytes.length);
    while (found >= 0 && !LeaderShape.baseHolds(bytes, found)) {
      found = LeaderShape.find(bytes, found + 1, bytes.length);
    }
    return found < 0 ? -1 : from + found;
  }

  private Frame candidate(int length, List<String> remarks) {
    long offset = window.offset();
    return new Frame.Candidate(offset, window.take(length), remarks);
  }

  private static String lengths(int stated, int found) {
    return "The leader gives a length of %d bytes, the record has %d.".formatted(stated, found);
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
