/** What is answered when a request names a library that the caller cannot act for. */
@NullMarked
package org.smartlibrary.loan.member.web;

import org.jspecify.annotations.NullMarked;
