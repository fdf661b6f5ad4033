package org.smartlibrary.loan.policy;

/** What is counted of policies. */
public interface PolicyMeters {

  /** A library's tree was put together from the store. */
  void treeLoaded();

  /** An edition was published. */
  void published();
}
