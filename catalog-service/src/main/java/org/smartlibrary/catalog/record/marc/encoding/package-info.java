/**
 * Which encoding a record is in: what its label says, what its bytes show, and the text they make.
 */
@NullMarked
package org.smartlibrary.catalog.record.marc.encoding;

import org.jspecify.annotations.NullMarked;
