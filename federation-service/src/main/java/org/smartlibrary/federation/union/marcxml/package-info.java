/** A union record as MARC 21 in XML. */
@NullMarked
package org.smartlibrary.federation.union.marcxml;

import org.jspecify.annotations.NullMarked;
