/**
 * What every dialect of MARC shares: a leader, fields in order, subfields in order; and streams of
 * such records.
 */
@NullMarked
package org.smartlibrary.catalog.record.marc.structure;

import org.jspecify.annotations.NullMarked;
