package org.smartlibrary.federation.union.oaipmh;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.smartlibrary.federation.union.ChangeContent;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.ListedChange;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.starter.oaipmh.OaiFormat;
import org.smartlibrary.starter.oaipmh.OaiItem;

/** Changes as items: what nobody in the set asked for holds any more is deleted there. */
final class UnionItems {

  private final String namespace;
  private final LibrarySets sets;
  private final Function<ChangeContent.Entry, UnionEntry> reading;

  UnionItems(
      String namespace, LibrarySets sets, Function<ChangeContent.Entry, UnionEntry> reading) {
    this.namespace = namespace;
    this.sets = sets;
    this.reading = reading;
  }

  String identifier(String id) {
    return "oai:" + namespace + ":" + id;
  }

  /** The cluster's id in an identifier of this repository. */
  Optional<String> id(String identifier) {
    String before = identifier("");
    return identifier.startsWith(before)
        ? Optional.of(identifier.substring(before.length()))
        : Optional.empty();
  }

  OaiItem item(ListedChange change, ChangeContent content, OaiFormat format, Optional<String> set) {
    return switch (content) {
      case ChangeContent.Entry _ when change.state() == ListedChange.State.LEFT ->
          deleted(change, sets.of(set, List.of()));
      case ChangeContent.Entry entry -> held(change, reading.apply(entry), format, set);
      case ChangeContent.Merged merged -> deleted(change, sets.of(set, merged.formerly()));
      case ChangeContent.Dissolved dissolved -> deleted(change, sets.of(set, dissolved.formerly()));
    };
  }

  private OaiItem held(
      ListedChange change, UnionEntry entry, OaiFormat format, Optional<String> set) {
    List<String> holders = entry.holdings().stream().map(Holding::isil).distinct().toList();
    return new OaiItem(
        identifier(change.id()),
        change.at(),
        false,
        sets.of(set, holders),
        () -> UnionFormat.of(format).write(entry));
  }

  private OaiItem deleted(ListedChange change, List<String> of) {
    return new OaiItem(identifier(change.id()), change.at(), true, of, () -> "");
  }
}
