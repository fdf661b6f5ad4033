/** How little travels when a library's file and the union are compared. */
@NullMarked
package org.smartlibrary.benchmark.reconcile;

import org.jspecify.annotations.NullMarked;
