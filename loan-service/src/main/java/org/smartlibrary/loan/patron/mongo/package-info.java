/** Keeps the readers in MongoDB: a document a reader, and one a card and a login. */
@NullMarked
package org.smartlibrary.loan.patron.mongo;

import org.jspecify.annotations.NullMarked;
