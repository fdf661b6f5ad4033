/** SRU over HTTP. */
@NullMarked
package org.smartlibrary.federation.union.sru.web;

import org.jspecify.annotations.NullMarked;
