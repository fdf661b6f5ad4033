/** Who calls: an OpenID Connect issuer for installations that have none of their own. */
@NullMarked
package org.smartlibrary.gateway.identity;

import org.jspecify.annotations.NullMarked;
