package org.smartlibrary.federation.union;

import java.util.Iterator;

/** Reads a list of changes while the index keeps that moment for it. */
@FunctionalInterface
public interface ChangeReader {

  /**
   * @param contents of the list's changes, in their order, each read when it is asked for
   */
  void read(ChangeList list, Iterator<ChangeContent> contents);
}
