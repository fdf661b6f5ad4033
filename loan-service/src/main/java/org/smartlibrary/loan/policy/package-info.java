/** The lending regulations: each level from nation to branch sets, caps or locks a value. */
@NullMarked
package org.smartlibrary.loan.policy;

import org.jspecify.annotations.NullMarked;
