package org.smartlibrary.catalog.intake;

import java.io.IOException;
import java.util.Optional;

/** What went wrong while a file was read, in the words of its sender. */
final class Attempt {

  private Attempt() {}

  /** Something that reads. */
  interface Work {

    Optional<SyncFailure> read() throws IOException, InterruptedException;
  }

  /**
   * What failed, if something did.
   *
   * @throws SpoolFull when there was no room
   */
  static Optional<SyncFailure> at(Work work) {
    try {
      return work.read();
    } catch (FileLimitExceeded e) {
      return Optional.of(new SyncFailure.LimitExceeded(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return Optional.of(new SyncFailure.ConnectionBroke(cause(e)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of(new SyncFailure.Interrupted());
    } catch (SpoolFull e) {
      throw e;
    } catch (RuntimeException e) {
      return Optional.of(new SyncFailure.Unavailable(cause(e)));
    }
  }

  private static String cause(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
