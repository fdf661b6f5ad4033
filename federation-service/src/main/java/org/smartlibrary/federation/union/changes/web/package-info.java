/** The feed of changes over HTTP. */
@NullMarked
package org.smartlibrary.federation.union.changes.web;

import org.jspecify.annotations.NullMarked;
