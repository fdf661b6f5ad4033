package org.smartlibrary.benchmark.reconcile;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.benchmark.platform.ProcessUse;
import org.smartlibrary.benchmark.report.Machine;
import org.smartlibrary.benchmark.union.LoadingResult;

/**
 * What one run measured.
 *
 * @param processes after all rounds, with the processor time that they took
 */
record ReconcileResult(
    Instant at,
    Machine machine,
    long records,
    long fileBytes,
    LoadingResult loading,
    List<Round> rounds,
    List<ProcessUse> processes) {

  /**
   * One comparison.
   *
   * @param changed so many records of the file were made to differ; {@code found} so many did
   * @param secondsToRead until the file's digests were sorted, without any question
   * @param secondsToCompare until all differences were known
   * @param answeredBytes the answers to the questions, uncompressed
   * @param sentBytes the file of changes
   * @param secondsToSend until the changes could be found
   * @param heldBytes what the comparison keeps in memory
   */
  record Round(
      long changed,
      long found,
      double secondsToRead,
      double secondsToCompare,
      long questions,
      long answeredBytes,
      long sentBytes,
      double secondsToSend,
      long heldBytes) {}
}
