/**
 * State and the events that tell of it in one write, and the relay that publishes them in order.
 */
@NullMarked
package org.smartlibrary.starter.outbox;

import org.jspecify.annotations.NullMarked;
