/** OAI-PMH 2.0 as it is spoken: by patient, exact, hasty and broken servers. */
@NullMarked
package org.smartlibrary.catalog.feed.oaipmh;

import org.jspecify.annotations.NullMarked;
