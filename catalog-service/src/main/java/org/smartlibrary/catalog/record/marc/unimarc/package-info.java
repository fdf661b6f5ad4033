/**
 * What a UNIMARC or CNMARC record says, element by element; each class names the fields it reads.
 */
@NullMarked
package org.smartlibrary.catalog.record.marc.unimarc;

import org.jspecify.annotations.NullMarked;
