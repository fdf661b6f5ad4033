/** What libraries and agencies outside call. */
@NullMarked
package org.smartlibrary.loan.interlending.web;

import org.jspecify.annotations.NullMarked;
