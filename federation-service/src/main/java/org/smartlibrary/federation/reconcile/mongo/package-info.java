/** What is to be compared, what was heard, and what came of it, in MongoDB. */
@NullMarked
package org.smartlibrary.federation.reconcile.mongo;

import org.jspecify.annotations.NullMarked;
