/** A union record in the fifteen elements of Dublin Core. */
@NullMarked
package org.smartlibrary.federation.union.dublincore;

import org.jspecify.annotations.NullMarked;
