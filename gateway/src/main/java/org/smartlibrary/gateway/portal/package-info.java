/** What browsers get: the search page, the description of all services, and their headers. */
@NullMarked
package org.smartlibrary.gateway.portal;

import org.jspecify.annotations.NullMarked;
