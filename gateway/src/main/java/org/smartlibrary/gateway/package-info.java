/** The only public door of the platform. */
@NullMarked
package org.smartlibrary.gateway;

import org.jspecify.annotations.NullMarked;
