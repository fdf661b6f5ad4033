/**
 * The readers: their cards, homes, groups and blocks. What is here leaves the service only as a
 * pseudonym.
 */
@NullMarked
package org.smartlibrary.loan.patron;

import org.jspecify.annotations.NullMarked;
