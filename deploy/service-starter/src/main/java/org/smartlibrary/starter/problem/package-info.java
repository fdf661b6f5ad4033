/** One language for refusals: RFC 9457, with a page for every type. */
@NullMarked
package org.smartlibrary.starter.problem;

import org.jspecify.annotations.NullMarked;
