/** Secrets that lie in files which only their owner reads. */
@NullMarked
package org.smartlibrary.starter.secret;

import org.jspecify.annotations.NullMarked;
