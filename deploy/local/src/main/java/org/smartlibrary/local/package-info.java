/** The whole platform on one machine, without containers. */
@NullMarked
package org.smartlibrary.local;

import org.jspecify.annotations.NullMarked;
