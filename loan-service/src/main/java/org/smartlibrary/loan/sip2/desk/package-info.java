/** What machines ask for, done by the desk, the line, the till and the readers' register. */
@NullMarked
package org.smartlibrary.loan.sip2.desk;

import org.jspecify.annotations.NullMarked;
