/** The exchange with an instance, over Apache HttpComponents. */
@NullMarked
package org.smartlibrary.gateway.routing.http;

import org.jspecify.annotations.NullMarked;
