/** What a MARC 21 record says, element by element; each class names the fields it reads. */
@NullMarked
package org.smartlibrary.catalog.record.marc.marc21;

import org.jspecify.annotations.NullMarked;
