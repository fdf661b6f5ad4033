package org.smartlibrary.starter.oaipmh;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A repository in memory: items by position, each change a second after the one before. */
final class RowOfItems implements OaiRepository {

  static final Instant BEGINNING = Instant.parse("2026-11-25T08:00:00Z");
  private static final OaiFormat OTHER =
      new OaiFormat(
          "marcxml",
          "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd",
          "http://www.loc.gov/MARC21/slim");

  private record Entry(long position, String name, boolean gone, List<String> sets) {}

  private final Map<String, Entry> byName = new TreeMap<>();
  private final List<OaiSet> sets = new ArrayList<>();
  private long last;

  void put(String name, String... ofSets) {
    byName.put(name, new Entry(++last, name, false, List.of(ofSets)));
  }

  void delete(String name, String... ofSets) {
    byName.put(name, new Entry(++last, name, true, List.of(ofSets)));
  }

  void addSet(String spec, String name) {
    sets.add(new OaiSet(spec, name));
  }

  Set<String> living() {
    return byName.values().stream()
        .filter(entry -> !entry.gone)
        .map(entry -> identifier(entry.name))
        .collect(Collectors.toSet());
  }

  static String identifier(String name) {
    return "oai:example.org:" + name;
  }

  @Override
  public OaiIdentity identity() {
    return new OaiIdentity("一 <Row>", "row@example.org", "example.org", identifier("a"), BEGINNING);
  }

  @Override
  public List<OaiFormat> formats() {
    return List.of(OaiFormat.DUBLIN_CORE, OTHER);
  }

  @Override
  public Instant asOf() {
    return at(last);
  }

  static Instant at(long position) {
    return BEGINNING.plusSeconds(position);
  }

  @Override
  public boolean hasReached(long position) {
    return position <= last;
  }

  @Override
  public long before(Instant from) {
    return Math.clamp(from.getEpochSecond() - BEGINNING.getEpochSecond() - 1, 0, last);
  }

  @Override
  public Optional<OaiFound> find(String identifier) {
    return byName.values().stream()
        .filter(entry -> identifier(entry.name).equals(identifier))
        .findFirst()
        .map(entry -> new OaiFound(Set.of("oai_dc"), _ -> item(entry)));
  }

  long size() {
    return byName.size();
  }

  @Override
  public OptionalLong size(OaiSelection selection) {
    return OptionalLong.of(behind(selection).count());
  }

  @Override
  public void list(OaiSelection selection, Reader reader) throws IOException {
    List<Entry> next = behind(selection).limit(selection.limit() + 1L).toList();
    List<Entry> page = next.subList(0, Math.min(next.size(), selection.limit()));
    reader.read(
        new Listing(
            page.stream().map(RowOfItems::item).iterator(),
            page.isEmpty(),
            next.size() > page.size()
                ? OptionalLong.of(page.getLast().position)
                : OptionalLong.empty()));
  }

  private Stream<Entry> behind(OaiSelection selection) {
    return byName.values().stream()
        .filter(entry -> entry.position > selection.after())
        .filter(
            entry -> selection.before().map(time -> at(entry.position).isBefore(time)).orElse(true))
        .filter(entry -> selection.set().map(entry.sets::contains).orElse(true))
        .sorted((one, other) -> Long.compare(one.position, other.position));
  }

  private static OaiItem item(Entry entry) {
    return new OaiItem(
        identifier(entry.name),
        at(entry.position),
        entry.gone,
        entry.sets,
        () ->
            "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + entry.name
                + "</dc:title></oai_dc:dc>");
  }

  @Override
  public boolean hasSet(String spec) {
    return sets.stream().anyMatch(set -> set.spec().equals(spec));
  }

  @Override
  public List<OaiSet> sets(String after, int limit) {
    return sets.stream().filter(set -> set.spec().compareTo(after) > 0).limit(limit).toList();
  }
}
