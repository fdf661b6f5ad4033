package org.smartlibrary.local.sip2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A message, read: what stands at its places, and its fields by their tags. */
public final class Message {

  private static final String TRAILER = "(AY\\d)?AZ[0-9A-F]{4}$";

  private final String line;
  private final Optional<Kind> kind;
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private Message(String line) {
    this.line = line;
    this.kind = Kind.of(line);
    readFields(line.substring(readPlaces()));
  }

  /** Reads a line with or without its trailer; whatever it is, something is read. */
  public static Message of(String line) {
    return new Message(line.replaceFirst(TRAILER, ""));
  }

  /** The line as others may see it. */
  public String shown() {
    var shown = line;
    for (Tag tag : Tag.values()) {
      if (tag.isSecret() && has(tag.name())) {
        shown = shown.replace(tag + field(tag.name()) + "|", tag + "…|");
      }
    }
    return shown;
  }

  /** All that it says, in a sentence of pairs. */
  public String plainly() {
    var said = new ArrayList<String>();
    places.forEach((name, value) -> add(said, name, value));
    fields.forEach(
        (tag, values) -> values.forEach(value -> add(said, name(tag), shown(tag, value))));
    var name = kind.map(Kind::plainly).orElse("a message that is not known here");
    return said.isEmpty() ? name : name + ": " + String.join(", ", said);
  }

  /** What stands at a place, «yes» for instance; empty when there is no such place. */
  String place(String name) {
    return places.getOrDefault(name, "");
  }

  /** The first field of this tag; empty when there is none. */
  String field(String tag) {
    return fields.getOrDefault(tag, List.of("")).getFirst();
  }

  List<String> all(String tag) {
    return fields.getOrDefault(tag, List.of());
  }

  boolean has(String tag) {
    return !field(tag).isEmpty();
  }

  Optional<Kind> kind() {
    return kind;
  }

  private int readPlaces() {
    int at = kind.map(Kind::codeLength).orElse(0);
    for (Place place : kind.map(Kind::places).orElse(List.of())) {
      int end = Math.min(line.length(), at + place.width());
      places.put(place.name(), place.read(line.substring(Math.min(at, end), end)));
      at = end;
    }
    return at;
  }

  private void readFields(String rest) {
    for (String field : rest.split("\\|", -1)) {
      if (field.length() > 2) {
        fields
            .computeIfAbsent(field.substring(0, 2), _ -> new ArrayList<>())
            .add(field.substring(2));
      }
    }
  }

  private static String name(String tag) {
    return Tag.named(tag).map(Tag::plainly).orElse(tag);
  }

  private static String shown(String tag, String value) {
    return Tag.named(tag).filter(Tag::isSecret).isPresent() ? "…" : SipTime.plainly(value);
  }

  private static void add(List<String> said, String name, String value) {
    if (!value.isEmpty()) {
      said.add(name + " " + value);
    }
  }

  /** The fields of this tag as a list. */
  String joined(String tag) {
    return all(tag).stream().collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return shown();
  }
}
