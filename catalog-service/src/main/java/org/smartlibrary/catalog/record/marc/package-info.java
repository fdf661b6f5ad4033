/**
 * Reads and writes MARC in its serializations, and says in the catalogue's language what its
 * records say.
 */
@NullMarked
package org.smartlibrary.catalog.record.marc;

import org.jspecify.annotations.NullMarked;
