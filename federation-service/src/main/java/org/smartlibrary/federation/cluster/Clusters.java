package org.smartlibrary.federation.cluster;

import java.util.Collection;
import java.util.List;

/** What an id leads to. */
public interface Clusters {

  Found find(String id);

  /** The rules that the writer follows. */
  RulesState rules();

  /** How many components there are, about. */
  long components();

  /** The assertions in force, as far as the clusters follow them, about any of these records. */
  List<Assertion> asserted(Collection<RecordKey> records);

  /** A cluster in its component, where it went, or that there is none. */
  sealed interface Found {

    record Living(Cluster cluster, Component component) implements Found {}

    record MergedInto(String id) implements Found {}

    record Gone() implements Found {}

    record Unknown() implements Found {}
  }
}
