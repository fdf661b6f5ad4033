/** The union catalogue as an OAI-PMH repository. */
@NullMarked
package org.smartlibrary.federation.union.oaipmh;

import org.jspecify.annotations.NullMarked;
