/** Digests over HTTP, for the library whose records they are of. */
@NullMarked
package org.smartlibrary.federation.reconcile.web;

import org.jspecify.annotations.NullMarked;
