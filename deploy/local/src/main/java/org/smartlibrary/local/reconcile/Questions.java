package org.smartlibrary.local.reconcile;

import java.io.IOException;
import java.util.Collection;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.UnionDigests;

/** Whom the comparison asks what the union shows. */
@FunctionalInterface
interface Questions {

  UnionDigests.Answer ask(Collection<String> ranges)
      throws IOException, InterruptedException, Refused;
}
