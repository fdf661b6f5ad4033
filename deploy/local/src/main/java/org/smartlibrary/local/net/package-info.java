/** Ports of the loopback address. */
@NullMarked
package org.smartlibrary.local.net;

import org.jspecify.annotations.NullMarked;
