package org.smartlibrary.federation.reconcile;

import java.util.Map;

/** The newest change of each library that was told, whether or not searches see it. */
public interface Heard {

  /** Changes of these sequences were told; what is older changes nothing. */
  void hear(Map<String, Long> newest);

  /** The newest sequence of a library, 0 when nothing of it was heard. */
  long newest(String isil);
}
