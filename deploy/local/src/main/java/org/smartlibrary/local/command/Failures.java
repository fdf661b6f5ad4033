package org.smartlibrary.local.command;

import java.io.EOFException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.NoSuchFileException;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.platform.CannotStart;

/** What went wrong, in one sentence on the error output. */
final class Failures {

  private Failures() {}

  /** Prints the sentence and returns the exit code. */
  static int report(Exception failure, PrintWriter err) {
    err.println(sentence(failure));
    err.flush();
    return failure instanceof NotRunning ? ExitCode.NOT_RUNNING : ExitCode.FAILED;
  }

  private static String sentence(Exception failure) {
    return switch (failure) {
      case CannotStart known -> "" + known.getMessage();
      case NotRunning known -> "" + known.getMessage();
      case Refused refused -> "Refused: " + refused.getMessage();
      case NotListening known -> "" + known.getMessage();
      case EOFException _ ->
          "The library has hung up on the machine. See ./library logs loan-service";
      case IllegalArgumentException wrong -> "" + wrong.getMessage();
      case ConnectException _ ->
          "The gateway does not answer. See ./library status and ./library logs gateway";
      case HttpTimeoutException _ ->
          "The gateway did not answer in time. See ./library logs gateway";
      case NoSuchFileException missing -> "There is no file " + missing.getFile();
      default -> failure.getClass().getSimpleName() + ": " + failure.getMessage();
    };
  }
}
