/** Digital lending over HTTP: for readers, for who serves the files, and for owners of licences. */
@NullMarked
package org.smartlibrary.loan.digital.web;

import org.jspecify.annotations.NullMarked;
