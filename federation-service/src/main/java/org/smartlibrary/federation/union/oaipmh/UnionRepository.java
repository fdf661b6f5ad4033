package org.smartlibrary.federation.union.oaipmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.union.ChangeContent;
import org.smartlibrary.federation.union.ChangeList;
import org.smartlibrary.federation.union.ChangeQuery;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.ListedChange;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.starter.oaipmh.OaiFormat;
import org.smartlibrary.starter.oaipmh.OaiFound;
import org.smartlibrary.starter.oaipmh.OaiIdentity;
import org.smartlibrary.starter.oaipmh.OaiItem;
import org.smartlibrary.starter.oaipmh.OaiRepository;
import org.smartlibrary.starter.oaipmh.OaiSelection;
import org.smartlibrary.starter.oaipmh.OaiSet;
import org.smartlibrary.starter.security.Isil;

/** The union to harvest; an item's position is the sequence of its newest change. */
public final class UnionRepository implements OaiRepository {

  /** A list that is empty and tells how things stand. */
  private static final ChangeQuery NOTHING = ChangeQuery.after(Long.MAX_VALUE - 1, 1);

  private final UnionIndex index;
  private final UnionCatalogue catalogue;
  private final OaiIdentity identity;
  private final LibrarySets sets;
  private final UnionItems items;

  public UnionRepository(
      UnionIndex index,
      UnionCatalogue catalogue,
      Supplier<LibraryTree> trees,
      OaiIdentity identity) {
    this.index = index;
    this.catalogue = catalogue;
    this.identity = identity;
    this.sets = new LibrarySets(trees);
    this.items = new UnionItems(identity.namespace(), sets, index::read);
  }

  @Override
  public OaiIdentity identity() {
    return identity;
  }

  @Override
  public List<OaiFormat> formats() {
    return UnionFormat.all();
  }

  @Override
  public Instant asOf() {
    return index.changes(NOTHING, (list, _) -> list.asOf());
  }

  @Override
  public boolean hasReached(long position) {
    return index.changes(NOTHING, (list, _) -> list.head()) >= position;
  }

  @Override
  public long before(Instant from) {
    return index.lastBefore(from);
  }

  @Override
  public Optional<OaiFound> find(String identifier) {
    return items.id(identifier).flatMap(id -> index.change(id, this::found));
  }

  private Optional<OaiFound> found(ChangeList list, Iterator<ChangeContent> contents) {
    if (list.changes().isEmpty()) {
      return Optional.empty();
    }
    ListedChange change = list.changes().getFirst();
    ChangeContent content = contents.next();
    return Optional.of(
        new OaiFound(
            formats().stream().map(OaiFormat::prefix).collect(Collectors.toSet()),
            format -> items.item(change, content, format, Optional.empty())));
  }

  @Override
  public void list(OaiSelection selection, Reader reader) throws IOException {
    try {
      index.changes(
          query(selection),
          (list, contents) -> {
            reader.read(listing(list, contents, selection));
            return list.to();
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public OptionalLong size(OaiSelection selection) {
    return OptionalLong.of(index.count(query(selection)));
  }

  private ChangeQuery query(OaiSelection selection) {
    Optional<Isil> library = selection.set().flatMap(sets::library);
    LibraryScope scope = catalogue.scope(library).orElse(LibraryScope.ALL);
    return new ChangeQuery(
        selection.after(),
        selection.limit(),
        library.isPresent() ? scope : LibraryScope.ALL,
        selection.before());
  }

  private Listing listing(
      ChangeList list, Iterator<ChangeContent> contents, OaiSelection selection) {
    Iterator<OaiItem> listed =
        list.changes().stream()
            .map(change -> items.item(change, contents.next(), selection.format(), selection.set()))
            .iterator();
    return new Listing(
        listed,
        list.changes().isEmpty(),
        list.isLast() ? OptionalLong.empty() : OptionalLong.of(list.to()));
  }

  @Override
  public boolean hasSet(String spec) {
    return sets.library(spec).isPresent();
  }

  @Override
  public List<OaiSet> sets(String after, int limit) {
    return sets.behind(after, limit);
  }
}
