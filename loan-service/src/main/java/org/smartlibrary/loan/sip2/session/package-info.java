/** What is said on one connection, from the terminal's signing in to its going. */
@NullMarked
package org.smartlibrary.loan.sip2.session;

import org.jspecify.annotations.NullMarked;
