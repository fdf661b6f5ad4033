/**
 * Interlibrary loan: who is asked for what nobody near has, in which order and why, what became of
 * it, and what libraries owe each other for it.
 */
@NullMarked
package org.smartlibrary.loan.interlending;

import org.jspecify.annotations.NullMarked;
