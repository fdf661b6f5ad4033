package org.smartlibrary.starter.oaipmh;

import static org.smartlibrary.starter.oaipmh.OaiError.badArgument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address or a form (section 3.1.1). */
final class OaiArguments {

  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]{1,64}");
  private static final Pattern SET =
      Pattern.compile("[A-Za-z0-9\\-_.!~*'()]{1,64}(:[A-Za-z0-9\\-_.!~*'()]{1,64}){0,8}");
  private static final int LONGEST = 2048;
  private static final Set<String> HARVEST =
      Set.of("verb", "metadataPrefix", "from", "until", "set", "resumptionToken");
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "Identify", Set.of("verb"),
          "ListMetadataFormats", Set.of("verb", "identifier"),
          "ListSets", Set.of("verb", "resumptionToken"),
          "GetRecord", Set.of("verb", "identifier", "metadataPrefix"),
          "ListIdentifiers", HARVEST,
          "ListRecords", HARVEST);

  private final Map<String, String> values;

  private OaiArguments(Map<String, String> values) {
    this.values = values;
  }

  /** A request, or why it is none. */
  sealed interface Parsed {

    /** The arguments are those that an answer repeats. */
    record Understood(OaiRequest request, Map<String, String> arguments) implements Parsed {}

    record Refused(OaiError error) implements Parsed {}
  }

  static Parsed parse(Map<String, String[]> parameters) {
    String[] verbs = parameters.getOrDefault("verb", new String[0]);
    if (verbs.length != 1 || !ALLOWED.containsKey(verbs[0])) {
      String why = verbs.length > 1 ? "The verb is given twice" : "There is no such verb";
      return new Parsed.Refused(new OaiError(OaiError.Code.badVerb, why));
    }
    Set<String> allowed = Objects.requireNonNull(ALLOWED.get(verbs[0]));
    var values = new LinkedHashMap<String, String>();
    for (Map.Entry<String, String[]> one : parameters.entrySet()) {
      if (!allowed.contains(one.getKey())) {
        return refused("An argument does not belong to this verb");
      }
      if (one.getValue().length != 1) {
        return refused("The argument " + one.getKey() + " is given twice");
      }
      String value = one.getValue()[0];
      if (value.isEmpty() || value.length() > LONGEST) {
        return refused("The argument " + one.getKey() + " is empty or too long");
      }
      values.put(one.getKey(), value);
    }
    return new OaiArguments(values).parse(verbs[0]);
  }

  private static Parsed refused(String why) {
    return new Parsed.Refused(badArgument(why));
  }

  private Parsed parse(String verb) {
    return switch (verb) {
      case "Identify" -> understood(new OaiRequest.Identify());
      case "ListMetadataFormats" ->
          understood(new OaiRequest.ListMetadataFormats(optional("identifier")));
      case "ListSets" -> understood(new OaiRequest.ListSets(optional("resumptionToken")));
      case "GetRecord" -> item();
      case "ListIdentifiers" -> list(OaiRequest.Listed.IDENTIFIERS);
      default -> list(OaiRequest.Listed.RECORDS);
    };
  }

  private Parsed item() {
    @Nullable String identifier = values.get("identifier");
    @Nullable String prefix = values.get("metadataPrefix");
    if (identifier == null || prefix == null || !PREFIX.matcher(prefix).matches()) {
      return refused("identifier and metadataPrefix are needed");
    }
    return understood(new OaiRequest.GetRecord(identifier, prefix));
  }

  private Parsed list(OaiRequest.Listed listed) {
    @Nullable String token = values.get("resumptionToken");
    if (token != null) {
      return values.size() == 2
          ? understood(new OaiRequest.Resume(listed, token))
          : refused("A resumptionToken stands alone");
    }
    @Nullable String prefix = values.get("metadataPrefix");
    if (prefix == null || !PREFIX.matcher(prefix).matches()) {
      return refused("metadataPrefix is needed");
    }
    Optional<String> set = optional("set");
    if (set.isPresent() && !SET.matcher(set.get()).matches()) {
      return refused("set is no setSpec");
    }
    return OaiDates.of(values.get("from"), values.get("until"))
        .<Parsed>map(dates -> understood(new OaiRequest.Harvest(listed, prefix, set, dates)))
        .orElseGet(
            () ->
                refused(
                    "from and until are days (2026-11-25) or seconds (2026-11-25T08:00:01Z), both"
                        + " of one kind, and from is not later"));
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private Parsed understood(OaiRequest request) {
    return new Parsed.Understood(request, values);
  }
}
