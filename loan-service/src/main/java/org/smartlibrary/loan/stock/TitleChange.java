package org.smartlibrary.loan.stock;

import java.util.List;

/** What the union catalogue says of one of its titles; of two the larger version counts. */
public sealed interface TitleChange {

  UnionId id();

  long version();

  /** The descriptions that it unites now. */
  record Unites(UnionId id, long version, List<RecordKey> records) implements TitleChange {

    public Unites {
      records = List.copyOf(records);
    }
  }

  /** It is a part of another title now. */
  record MergedInto(UnionId id, long version, UnionId into) implements TitleChange {}

  /** Nobody holds it any more. */
  record Dissolved(UnionId id, long version) implements TitleChange {}
}
