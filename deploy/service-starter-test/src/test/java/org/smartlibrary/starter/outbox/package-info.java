/** The relay's parts, each tried to break. */
@NullMarked
package org.smartlibrary.starter.outbox;

import org.jspecify.annotations.NullMarked;
