/**
 * Whether the union shows what a library has: digests by stretches of its control numbers, so that
 * a difference is found with few bytes.
 */
@NullMarked
package org.smartlibrary.federation.reconcile;

import org.jspecify.annotations.NullMarked;
