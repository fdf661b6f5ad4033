/** SIP2 (3M Standard Interchange Protocol 2.00) as text: frames, fields, requests and answers. */
@NullMarked
package org.smartlibrary.loan.sip2.message;

import org.jspecify.annotations.NullMarked;
