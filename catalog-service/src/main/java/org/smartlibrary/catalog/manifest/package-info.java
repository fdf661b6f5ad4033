/**
 * What a library's file holds, told beside the file: a digest for each record, the same that the
 * catalogue would keep; and an excerpt of the file with some of its records.
 */
@NullMarked
package org.smartlibrary.catalog.manifest;

import org.jspecify.annotations.NullMarked;
