/**
 * ISO 2709, the exchange format of lengths and directories; and what is left of it in real files.
 */
@NullMarked
package org.smartlibrary.catalog.record.marc.iso2709;

import org.jspecify.annotations.NullMarked;
