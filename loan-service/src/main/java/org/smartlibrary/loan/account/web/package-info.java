/** The reader's account over HTTP. */
@NullMarked
package org.smartlibrary.loan.account.web;

import org.jspecify.annotations.NullMarked;
