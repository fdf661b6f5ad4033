/** Who calls, for which library, and what that caller may do. */
@NullMarked
package org.smartlibrary.starter.security;

import org.jspecify.annotations.NullMarked;
