/**
 * Events that could not be handled: kept, seen, counted, and replayed by who owns the partition.
 */
@NullMarked
package org.smartlibrary.starter.inbox.deadletter;

import org.jspecify.annotations.NullMarked;
