package org.smartlibrary.federation.union;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.starter.security.Isil;

/** What the nation's libraries hold together, for whoever asks. */
public final class UnionCatalogue {

  private static final int FEW = 2;
  private static final int MANY_TIMES = 10;

  private final UnionIndex index;
  private final Supplier<LibraryTree> trees;
  private final LibraryScopes scopes;

  /** The tree is asked for with every question, so that the hierarchy is today's. */
  public UnionCatalogue(UnionIndex index, Supplier<LibraryTree> trees) {
    this.index = index;
    this.trees = trees;
    this.scopes = new LibraryScopes(trees);
  }

  public SearchAnswer search(UnionQuery query) {
    return index.search(query);
  }

  public Selected select(Selection selection) {
    return index.select(selection);
  }

  public void visit(int part, int parts, RecordVisitor visitor) {
    index.visit(part, parts, visitor);
  }

  /** How many records there are. */
  public long size() {
    return index.size();
  }

  public Browse.Stretch browse(Browse browse) {
    return index.browse(browse);
  }

  /**
   * Searches as people do: names of fields are understood, and when little is found other questions
   * are suggested, never asked instead.
   */
  public FullAnswer ask(UnionQuery asked, boolean explain) {
    Understanding understood = Understanding.of(asked);
    UnionQuery query = understood.query();
    SearchAnswer answer = index.search(query);
    List<String> ids = answer.hits().stream().map(SearchAnswer.Hit::id).toList();
    return new FullAnswer(
        answer,
        understood.told(),
        suggestions(understood, answer),
        explain ? index.why(query, ids) : List.of());
  }

  /** Few hits may be all there are: then only what finds many times more is worth a word. */
  private List<Suggestion> suggestions(Understanding understood, SearchAnswer answer) {
    UnionQuery query = understood.query();
    long found = answer.relaxed() ? 0 : answer.total();
    if (found > FEW || query.any().isBlank() || query.after().isPresent()) {
      return List.of();
    }
    return index.suggestions(query, found * MANY_TIMES).stream()
        .map(one -> new Suggestion(understood.typed(one.query()), one.reason(), one.total()))
        .toList();
  }

  /** The scope below a member, or of all of them; empty for a library that is no member. */
  public Optional<LibraryScope> scope(Optional<Isil> under) {
    return scopes.under(under);
  }

  public Found find(String id) {
    return index.find(id);
  }

  /** Who holds an entry, as a tree below a member or of all, nearest to a place first. */
  public HoldingsTree holdings(UnionEntry entry, Optional<Isil> under, Optional<Location> near) {
    return HoldingsTree.of(entry, trees.get(), under, near);
  }
}
