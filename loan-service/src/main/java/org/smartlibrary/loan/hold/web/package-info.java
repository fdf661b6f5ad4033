/** Holds over HTTP: for readers, and for those who fetch copies from shelves. */
@NullMarked
package org.smartlibrary.loan.hold.web;

import org.jspecify.annotations.NullMarked;
