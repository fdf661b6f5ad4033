package org.smartlibrary.federation.member;

import java.util.List;
import org.smartlibrary.starter.security.Isil;

/** The members as this instance knows them: always one consistent revision, held in memory. */
public final class MemberDirectory {

  private final Members members;
  private volatile Edition edition = new Edition(0, LibraryTree.EMPTY);

  /** The tree of one revision. */
  record Edition(long revision, LibraryTree tree) {}

  public MemberDirectory(Members members) {
    this.members = members;
  }

  public LibraryTree tree() {
    return edition.tree();
  }

  /** Whether the library is known in this version or a newer one. */
  public boolean knows(Isil isil, long version) {
    return tree().find(isil).filter(library -> library.version() >= version).isPresent();
  }

  /** Brings in what others wrote. */
  public synchronized void catchUp() {
    var cut = members.changedSince(edition.revision());
    if (cut.revision() > edition.revision()) {
      edition = new Edition(cut.revision(), tree().with(cut.changed()));
    }
  }

  Edition newest() {
    catchUp();
    return edition;
  }

  /** False when the store has moved on from the edition that the draft was made on. */
  boolean publish(Edition on, TreeDraft draft, List<MemberRegistered> changes) {
    boolean committed = members.commit(on.revision(), changes);
    if (committed) {
      advanceTo(new Edition(on.revision() + 1, draft.toTree()));
    }
    return committed;
  }

  private synchronized void advanceTo(Edition next) {
    if (next.revision() > edition.revision()) {
      edition = next;
    }
  }
}
