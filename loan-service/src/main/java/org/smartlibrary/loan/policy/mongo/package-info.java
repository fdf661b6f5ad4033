/**
 * Keeps regulations in the collections {@code policy-editions}, which are never changed, and {@code
 * policy-drafts}.
 */
@NullMarked
package org.smartlibrary.loan.policy.mongo;

import org.jspecify.annotations.NullMarked;
