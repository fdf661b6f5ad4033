/** What the catalogues tell of themselves, and how far searches have followed them. */
@NullMarked
package org.smartlibrary.federation.reconcile.kafka;

import org.jspecify.annotations.NullMarked;
