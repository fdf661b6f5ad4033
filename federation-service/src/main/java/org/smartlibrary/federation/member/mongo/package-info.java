/** The register of members in MongoDB. */
@NullMarked
package org.smartlibrary.federation.member.mongo;

import org.jspecify.annotations.NullMarked;
