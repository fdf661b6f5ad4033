/** The readers over HTTP: one at a time, as lists, and as whole files. */
@NullMarked
package org.smartlibrary.loan.patron.web;

import org.jspecify.annotations.NullMarked;
