/** What the outbox and the inbox promise, tried on every broker and database they are to run on. */
@NullMarked
package org.smartlibrary.startertest.contract;

import org.jspecify.annotations.NullMarked;
