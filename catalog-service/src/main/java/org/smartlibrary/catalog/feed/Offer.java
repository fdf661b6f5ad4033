package org.smartlibrary.catalog.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether what a feed asks for is offered, and is MARC. */
final class Offer {

  private Offer() {}

  /** A server that does not say what it offers is believed when the pages come. */
  static Optional<Outcome> objection(Answer<List<MetadataFormat>> formats, String prefix) {
    return switch (formats) {
      case Answer.Given<List<MetadataFormat>>(List<MetadataFormat> offered) ->
          objection(offered, prefix);
      case Answer.Denied<List<MetadataFormat>> _ -> Optional.empty();
      case Answer.Failed<List<MetadataFormat>> failed -> Optional.of(Outcome.of(failed));
    };
  }

  private static Optional<Outcome> objection(List<MetadataFormat> offered, String prefix) {
    Optional<MetadataFormat> wanted =
        offered.stream().filter(format -> format.prefix().equals(prefix)).findFirst();
    if (offered.isEmpty() || wanted.filter(MetadataFormat::isMarc).isPresent()) {
      return Optional.empty();
    }
    String all = offered.stream().map(MetadataFormat::prefix).collect(Collectors.joining(", "));
    String why =
        wanted.isPresent()
            ? "What the server calls %s is not MARC (%s); it offers %s."
                .formatted(prefix, wanted.get().namespace(), all)
            : "The server does not offer %s; it offers %s.".formatted(prefix, all);
    return Optional.of(new Outcome.Over(why));
  }
}
