/** The libraries' harvests over HTTP. */
@NullMarked
package org.smartlibrary.catalog.oaipmh.web;

import org.jspecify.annotations.NullMarked;
