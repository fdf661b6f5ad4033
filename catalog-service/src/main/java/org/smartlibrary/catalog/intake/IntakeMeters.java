package org.smartlibrary.catalog.intake;

/** What operators watch of the intake. */
public interface IntakeMeters {

  /** One more record met this fate. */
  void count(String outcome);

  /** One more sync ended so, beside those that were taken in. */
  void ended(String how);

  /** So many bytes are in the spool. */
  void spooled(long bytes);

  /** One sync more (1) or less (-1) is being received here. */
  void running(int change);
}
