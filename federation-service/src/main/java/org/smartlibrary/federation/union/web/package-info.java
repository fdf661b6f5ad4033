/** The union catalogue over HTTP. */
@NullMarked
package org.smartlibrary.federation.union.web;

import org.jspecify.annotations.NullMarked;
