package org.smartlibrary.federation.member;

import java.util.Optional;

/** One rule of the hierarchy: judges a change, and explains when it refuses. */
@FunctionalInterface
interface Regulation {

  Optional<Refusal> refuse(Change change);
}
