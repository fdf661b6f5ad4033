/** Puts the regulations together. */
@NullMarked
package org.smartlibrary.loan.policy.spring;

import org.jspecify.annotations.NullMarked;
