/** The issuer, spoken as OAuth 2.1 and OpenID Connect through Spring Authorization Server. */
@NullMarked
package org.smartlibrary.gateway.identity.oauth;

import org.jspecify.annotations.NullMarked;
