/**
 * OAI-PMH 2.0 as a data provider: verbs, arguments, errors, tokens and XML. What there is to
 * harvest is an {@link org.smartlibrary.starter.oaipmh.OaiRepository}'s to say.
 */
@NullMarked
package org.smartlibrary.starter.oaipmh;

import org.jspecify.annotations.NullMarked;
