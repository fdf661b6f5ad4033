package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.LibraryScope;

/** A scope in the index's terms, worked out once: which records it holds, how libraries divide. */
final class ScopeView {

  private static final int NONE = -1;

  private final LibraryScope scope;
  private final Dictionary libraries;
  private final Query held;
  private final Query present;
  private final Query available;
  private final List<String> branches = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private volatile int[] branchOfLibrary = {};

  ScopeView(LibraryScope scope, Dictionary libraries, ItemMarks marks) {
    this.scope = scope;
    this.libraries = libraries;
    List<BytesRef> terms = scope.libraries().stream().map(BytesRef::new).toList();
    StandingQueries standing = new StandingQueries(scope, this::includes, marks);
    held = new TermInSetQuery(Fields.LIBRARY, terms);
    present = standing.held(held);
    available =
        standing.available(
            scope.isNarrow()
                ? new TermInSetQuery(Fields.AVAILABLE_AT, terms)
                : Question.term(Fields.LIVE, "available"));
  }

  /** The records that a library in scope owns a copy of. */
  Query held() {
    return held;
  }

  /** These, and those of which another's copy stands there. */
  Query present() {
    return present;
  }

  /** The records of which a copy is available in scope. */
  Query available() {
    return available;
  }

  String branch(int number) {
    synchronized (numbers) {
      return branches.get(number);
    }
  }

  /** For each library's number the number of its branch, or -1 when it has none in scope. */
  int[] branchOfLibrary() {
    int[] known = branchOfLibrary;
    return known.length == libraries.size() ? known : extend(known);
  }

  private boolean includes(int number) {
    int[] known = branchOfLibrary;
    return (number < known.length ? known : branchOfLibrary())[number] != NONE;
  }

  private int[] extend(int[] known) {
    synchronized (numbers) {
      int[] more = Arrays.copyOf(known, libraries.size());
      for (int i = known.length; i < more.length; i++) {
        String branch = scope.branchOf(libraries.value(i));
        more[i] = branch == null ? NONE : number(branch);
      }
      branchOfLibrary = more;
      return more;
    }
  }

  private int number(String branch) {
    return numbers.computeIfAbsent(
        branch,
        name -> {
          branches.add(name);
          return branches.size() - 1;
        });
  }
}
