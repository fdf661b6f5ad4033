/** The platform's public API as a stranger uses it: tokens, members, syncs, searches. */
@NullMarked
package org.smartlibrary.local.client;

import org.jspecify.annotations.NullMarked;
