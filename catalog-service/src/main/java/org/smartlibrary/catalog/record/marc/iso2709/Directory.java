package org.smartlibrary.catalog.record.marc.iso2709;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of a record's fields. What it says is checked against the field terminators, and where
 * they contradict it they are believed, as long as there is one for every entry.
 */
final class Directory {

  static final int ENTRY = 12;

  private final byte[] bytes;
  private final int base;
  private final int dataEnd;
  private final List<Entry> entries;

  private record Entry(String tag, int length, int start) {}

  private Directory(byte[] bytes, int base, List<Entry> entries) {
    this.bytes = bytes;
    this.base = base;
    this.dataEnd = bytes[bytes.length - 1] == Marks.RECORD_END ? bytes.length - 1 : bytes.length;
    this.entries = entries;
  }

  /** The directory of a record, empty where there is none. */
  static Optional<Directory> of(byte[] bytes) {
    int end = directoryEnd(bytes);
    return end <= LeaderShape.LENGTH
        ? Optional.empty()
        : Optional.of(new Directory(bytes, end + 1, entries(bytes, end)));
  }

  /** Whether bytes without a sound leader have at least a directory where one would be. */
  static boolean plausible(byte[] bytes) {
    int end = firstFieldEnd(bytes);
    if (end < LeaderShape.LENGTH + ENTRY || (end - LeaderShape.LENGTH) % ENTRY != 0) {
      return false;
    }
    for (int place = LeaderShape.LENGTH; place < end; place += ENTRY) {
      if (LeaderShape.number(bytes, place + 3, 9) < 0) {
        return false;
      }
    }
    return true;
  }

  int base() {
    return base;
  }

  /** The places of the fields, null when neither directory nor terminators tell them. */
  @Nullable List<Slice> slices() {
    return startsAreSound() ? byDirectory() : byTerminators();
  }

  /** Whether every entry names exactly one field with its terminator. */
  boolean sound() {
    return entries.stream().allMatch(entry -> startsField(entry) && endsField(entry));
  }

  /** The tag of the first entry that points at no field. */
  @Nullable String firstUnsound() {
    return entries.stream()
        .filter(entry -> !startsField(entry))
        .map(Entry::tag)
        .findFirst()
        .orElse(null);
  }

  private boolean startsAreSound() {
    return entries.stream().allMatch(this::startsField);
  }

  private List<Slice> byDirectory() {
    List<Slice> slices = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      int start = base + entry.start();
      int end = endsField(entry) ? start + entry.length() - 1 : fieldEnd(start);
      slices.add(new Slice(entry.tag(), start, end));
    }
    return slices;
  }

  private @Nullable List<Slice> byTerminators() {
    List<Slice> slices = new ArrayList<>(entries.size());
    int start = base;
    for (Entry entry : entries) {
      if (start >= dataEnd) {
        return null;
      }
      int end = fieldEnd(start);
      slices.add(new Slice(entry.tag(), start, end));
      start = end + 1;
    }
    return start < dataEnd || outOfOrder() ? null : slices;
  }

  /**
   * Fields that are stored in another order than they are listed cannot be told apart by counting.
   */
  private boolean outOfOrder() {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).start() <= entries.get(i - 1).start() && bytes.length <= 99_999) {
        return true;
      }
    }
    return false;
  }

  private boolean startsField(Entry entry) {
    int start = base + entry.start();
    return entry.start() >= 0
        && start < dataEnd
        && (entry.start() == 0 || bytes[start - 1] == Marks.FIELD_END);
  }

  private boolean endsField(Entry entry) {
    int last = base + entry.start() + entry.length() - 1;
    return entry.length() > 0 && last < dataEnd && bytes[last] == Marks.FIELD_END;
  }

  private int fieldEnd(int start) {
    int end = start;
    while (end < dataEnd && bytes[end] != Marks.FIELD_END) {
      end++;
    }
    return end;
  }

  private static int directoryEnd(byte[] bytes) {
    int base = bytes.length < LeaderShape.LENGTH ? -1 : LeaderShape.number(bytes, 12, 5);
    boolean sound = base > 0 && base <= bytes.length && bytes[base - 1] == Marks.FIELD_END;
    return sound && (base - 1 - LeaderShape.LENGTH) % ENTRY == 0 ? base - 1 : firstFieldEnd(bytes);
  }

  private static int firstFieldEnd(byte[] bytes) {
    for (int i = LeaderShape.LENGTH; i < bytes.length; i++) {
      if (bytes[i] == Marks.FIELD_END) {
        return i;
      }
    }
    return -1;
  }

  private static List<Entry> entries(byte[] bytes, int end) {
    List<Entry> entries = new ArrayList<>((end - LeaderShape.LENGTH) / ENTRY);
    for (int place = LeaderShape.LENGTH; place + ENTRY <= end; place += ENTRY) {
      int length = LeaderShape.number(bytes, place + 3, 4);
      int start = LeaderShape.number(bytes, place + 7, 5);
      entries.add(new Entry(Tags.at(bytes, place), length, start));
    }
    return entries;
  }
}
