/**
 * How records come in: whole files in a sync, one turn a library at a time, or one by one. What is
 * new is told as events; the catalogue follows them like everybody else.
 */
@NullMarked
package org.smartlibrary.catalog.intake;

import org.jspecify.annotations.NullMarked;
