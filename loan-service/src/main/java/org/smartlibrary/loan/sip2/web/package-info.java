/** Setting terminals up over HTTP. */
@NullMarked
package org.smartlibrary.loan.sip2.web;

import org.jspecify.annotations.NullMarked;
