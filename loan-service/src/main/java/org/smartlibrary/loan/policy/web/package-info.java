/** Regulations over HTTP. */
@NullMarked
package org.smartlibrary.loan.policy.web;

import org.jspecify.annotations.NullMarked;
