/** The union's harvest over HTTP. */
@NullMarked
package org.smartlibrary.federation.union.oaipmh.web;

import org.jspecify.annotations.NullMarked;
