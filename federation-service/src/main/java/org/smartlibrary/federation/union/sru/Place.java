package org.smartlibrary.federation.union.sru;

import org.smartlibrary.federation.union.LibraryScope;

/**
 * An address at which the union, or a part of it, is asked.
 *
 * @param database the path: {@code sru/union}
 * @param title for people
 * @param scope what is held there
 */
public record Place(String host, int port, String database, String title, LibraryScope scope) {}
