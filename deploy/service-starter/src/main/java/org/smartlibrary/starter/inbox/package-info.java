/**
 * What a service hears: batches of events, committed after the work, and the dead letters among
 * them.
 */
@NullMarked
package org.smartlibrary.starter.inbox;

import org.jspecify.annotations.NullMarked;
