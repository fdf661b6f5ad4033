/** What both crosswalks know of the texts in fields: numbers, dates, names, roles, punctuation. */
@NullMarked
package org.smartlibrary.catalog.record.marc.crosswalk;

import org.jspecify.annotations.NullMarked;
