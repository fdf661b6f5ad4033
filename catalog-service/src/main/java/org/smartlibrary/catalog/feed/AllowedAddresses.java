package org.smartlibrary.catalog.feed;

import java.net.URI;
import java.util.Optional;

/** To which addresses the service may go on somebody else's word. */
public interface AllowedAddresses {

  /** What is wrong with the address, in a sentence; empty when nothing is known to be. */
  Optional<String> objection(URI address);
}
