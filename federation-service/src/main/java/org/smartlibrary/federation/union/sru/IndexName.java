package org.smartlibrary.federation.union.sru;

/** An index as clients name it: {@code dc.title}. */
record IndexName(ContextSet set, String name) {

  boolean is(ContextSet wanted, String written) {
    return set == wanted && name.equalsIgnoreCase(written);
  }

  @Override
  public String toString() {
    return set.prefix() + "." + name;
  }
}
