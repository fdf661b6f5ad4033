/** The desk over HTTP. */
@NullMarked
package org.smartlibrary.loan.circulation.web;

import org.jspecify.annotations.NullMarked;
