package org.smartlibrary.federation.union;

import java.io.IOException;
import java.util.Iterator;

/** Makes something of a list of changes, while the index keeps that moment for it. */
@FunctionalInterface
public interface ChangeReader<T> {

  /** Contents are those of the list's changes, in their order, each read when it is asked for. */
  T read(ChangeList list, Iterator<ChangeContent> contents) throws IOException;
}
