/** DAIA over HTTP. */
@NullMarked
package org.smartlibrary.federation.union.daia.web;

import org.jspecify.annotations.NullMarked;
