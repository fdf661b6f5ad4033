/** Bytes, made small. */
@NullMarked
package org.smartlibrary.federation.bytes;

import org.jspecify.annotations.NullMarked;
