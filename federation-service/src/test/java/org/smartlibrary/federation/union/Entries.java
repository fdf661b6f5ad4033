package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes union entries as short as a test can read them. */
public final class Entries {

  public static final Instant THEN = Instant.parse("2026-11-25T08:00:01Z");

  private final String id;
  private long version = 1;
  private final List<UnionRecord.Title> titles = new ArrayList<>();
  private final List<UnionRecord.Contributor> contributors = new ArrayList<>();
  private final List<UnionRecord.Identifier> identifiers = new ArrayList<>();
  private final List<UnionRecord.Subject> subjects = new ArrayList<>();
  private final List<UnionRecord.Classification> classes = new ArrayList<>();
  private final List<UnionRecord.Series> series = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();
  private List<String> languages = List.of("chi");
  private String form = "BOOK";
  private UnionRecord.@Nullable Publication publication;
  private @Nullable String summary;

  private Entries(String id) {
    this.id = id;
  }

  public static Entries entry(String id, String title) {
    return new Entries(id).title("PROPER", title);
  }

  public Entries version(long number) {
    version = number;
    return this;
  }

  public Entries title(String type, String value) {
    titles.add(new UnionRecord.Title(type, value, null, null, null, null, null, false));
    return this;
  }

  public Entries part(String value, String number, String name) {
    titles.clear();
    titles.add(new UnionRecord.Title("PROPER", value, null, null, number, name, null, false));
    return this;
  }

  public Entries by(String name) {
    contributors.add(
        new UnionRecord.Contributor(
            name,
            "PERSON",
            List.of("AUTHOR"),
            "著",
            null,
            null,
            contributors.isEmpty(),
            null,
            false));
    return this;
  }

  public Entries published(String publisher, int year) {
    publication =
        new UnionRecord.Publication("北京", publisher, String.valueOf(year), year, null, null, null);
    return this;
  }

  public Entries isbn(String value) {
    return identifier("ISBN", value);
  }

  public Entries identifier(String type, String value) {
    identifiers.add(new UnionRecord.Identifier(type, value, null, null, "VALID"));
    return this;
  }

  public Entries about(String... terms) {
    Arrays.stream(terms)
        .forEach(term -> subjects.add(new UnionRecord.Subject(term, "TOPIC", "CCT", List.of())));
    return this;
  }

  public Entries clc(String place) {
    classes.add(new UnionRecord.Classification("CLC", place));
    return this;
  }

  public Entries inSeries(String name) {
    series.add(new UnionRecord.Series(name, null, null));
    return this;
  }

  public Entries in(String... codes) {
    languages = List.of(codes);
    return this;
  }

  public Entries form(String name) {
    form = name;
    return this;
  }

  public Entries summary(String text) {
    summary = text;
    return this;
  }

  public Entries heldBy(String isil) {
    return heldBy(isil, "I242.4/230", "AVAILABLE", 1);
  }

  public Entries heldBy(String isil, String callNumber, String status, int copies) {
    var item = new Holding.Item(null, callNumber, null, null, status, copies, null);
    holdings.add(new Holding(isil, "n" + holdings.size(), 1L, null, copies, List.of(item)));
    return this;
  }

  /** By that library's record, of which this is the version and the beginning of its digest. */
  public Entries heldAs(String isil, String controlNumber, long sequence, String digest) {
    holdings.add(new Holding(isil, controlNumber, sequence, digest, 1, List.of()));
    return this;
  }

  /** A copy with a barcode, under a record of its own. */
  public Entries copy(String isil, String barcode, String status) {
    var item = new Holding.Item(barcode, "A/1", null, null, status, 1, null);
    holdings.add(new Holding(isil, "n" + barcode, 1L, null, 1, List.of(item)));
    return this;
  }

  public UnionEntry build() {
    var record =
        new UnionRecord(
            "MONOGRAPH",
            form,
            identifiers,
            titles,
            contributors,
            null,
            publication,
            null,
            series,
            subjects,
            classes,
            languages,
            List.of(),
            null,
            null,
            summary,
            null,
            List.of(),
            List.of(),
            Map.of(),
            null);
    return new UnionEntry(id, version, record, holdings, THEN);
  }

  public UnionChange derived() {
    return new UnionChange.Derived(build(), ChangeMark.NONE);
  }

  /** With the number of the change, a second of its own, and those that hold it no more. */
  public UnionChange derived(long sequence, String... formerly) {
    return new UnionChange.Derived(build(), mark(sequence, formerly));
  }

  /** The change of that number, so many seconds after {@link #THEN}. */
  public static ChangeMark mark(long sequence, String... formerly) {
    return new ChangeMark(sequence, THEN.plusSeconds(sequence), List.of(formerly));
  }

  public static UnionChange merged(String id, String into, long version) {
    return new UnionChange.Merged(id, into, version, ChangeMark.NONE);
  }

  public static UnionChange dissolved(String id, long version) {
    return new UnionChange.Dissolved(id, version, ChangeMark.NONE);
  }
}
