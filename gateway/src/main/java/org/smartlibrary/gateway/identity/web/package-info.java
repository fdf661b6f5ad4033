/** The pages and calls of the issuer that OAuth does not describe: sign-in, key rotation. */
@NullMarked
package org.smartlibrary.gateway.identity.web;

import org.jspecify.annotations.NullMarked;
