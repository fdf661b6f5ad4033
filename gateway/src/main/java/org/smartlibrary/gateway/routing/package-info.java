/** Which service answers which path, and how a request gets there and back. */
@NullMarked
package org.smartlibrary.gateway.routing;

import org.jspecify.annotations.NullMarked;
