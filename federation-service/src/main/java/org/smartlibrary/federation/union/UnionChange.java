package org.smartlibrary.federation.union;

/** What became of an id; of two changes to one id the one with the larger version counts. */
public sealed interface UnionChange {

  String id();

  long version();

  ChangeMark mark();

  /** The id stands for this entry. */
  record Derived(UnionEntry entry, ChangeMark mark) implements UnionChange {
    @Override
    public String id() {
      return entry.id();
    }

    @Override
    public long version() {
      return entry.version();
    }
  }

  /** The id leads to another one. */
  record Merged(String id, String into, long version, ChangeMark mark) implements UnionChange {}

  /** Nobody holds it any more. */
  record Dissolved(String id, long version, ChangeMark mark) implements UnionChange {}
}
