/** MARC-in-JSON: one object a record, a line each or in an array. */
@NullMarked
package org.smartlibrary.catalog.record.marc.json;

import org.jspecify.annotations.NullMarked;
