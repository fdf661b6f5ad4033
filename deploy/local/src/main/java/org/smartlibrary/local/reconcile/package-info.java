/** Finds where a library's file and the union differ, with few bytes on the line. */
@NullMarked
package org.smartlibrary.local.reconcile;

import org.jspecify.annotations.NullMarked;
