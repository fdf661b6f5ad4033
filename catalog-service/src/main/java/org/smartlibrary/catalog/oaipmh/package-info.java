/** Each library as an OAI-PMH repository of its own. */
@NullMarked
package org.smartlibrary.catalog.oaipmh;

import org.jspecify.annotations.NullMarked;
